import ArgumentParser

/// How much is learned how fast.
struct Settings: ParsableArguments {
  @Option(help: "How many bits of a feature's hash choose its row, in the first pass.")
  var bits = 17

  @Option(help: "The same in the second pass.")
  var cueBits = 16

  @Option(help: "How often the first pass goes through all articles.")
  var epochs = 6

  @Option(help: "How often the second pass does.")
  var cueEpochs = 5

  @Option(help: "How far a weight goes at first.")
  var rate: Float = 0.1

  @Option(
    help: "How many squares a weight is taken to have behind it: more make it slower at first.")
  var start: Float = 3

  @Option(help: "How strongly weights are drawn to nought.")
  var decay: Float = 1e-3

  @Option(help: "How much the first pass is pushed to find something.")
  var push: Float = 0.4

  @Option(help: "How much the second pass is.")
  var cuePush: Float = 0

  @Option(help: "Over how many of the last epochs the weights are averaged.")
  var averaged = 3

  @Option(help: "Into how many parts articles are parted to tag them for the second pass.")
  var parts = 3
}
