import ArgumentParser
import Quotes

/// How much is learned how fast.
struct Settings: ParsableArguments {
  @Option(help: "How many bits of a feature's hash choose its row, in the first pass.")
  var bits = 19

  @Option(help: "The same in the second pass.")
  var cueBits = 18

  @Option(help: "How often a feature must be seen to be learned.")
  var least = 2

  @Option(help: "How often the first pass goes through all articles.")
  var epochs = 6

  @Option(help: "How often the second pass does.")
  var cueEpochs = 6

  @Option(help: "How far a weight goes at first.")
  var rate: Float = 0.1

  @Option(
    help: "How many squares a weight is taken to have behind it: more make it slower at first.")
  var start: Float = 10

  @Option(help: "How strongly weights are drawn to nought.")
  var decay: Float = 1e-3

  @Option(help: "How much the first pass is pushed to find something.")
  var push: Float = 0.2

  @Option(help: "How likely a cue must be for the second pass.")
  var leastCue: Float = 0.15

  @Option(help: "How much the second pass is pushed to take words for its own.")
  var fill: Float = 0.5

  @Option(help: "How sure the check must be, as logarithm of the odds.")
  var leastCheck: Float = -1.3

  @Option(help: "How many bits of a hash choose a weight of the check.")
  var checkBits = 14

  @Option(help: "How many clusters words are put into.")
  var clusters = 128

  @Option(help: "How often the check goes through all candidates.")
  var checkEpochs = 10

  @Option(help: "How far a weight of the check goes at first.")
  var checkRate: Float = 0.05

  @Option(help: "How strongly the weights of the check are drawn to nought.")
  var checkDecay: Float = 3e-3

  var habits: SpeechTagger.Habits {
    .init(push: push, cue: leastCue, fill: fill, check: leastCheck)
  }

  @Option(help: "Over how many of the last epochs the weights are averaged.")
  var averaged = 3

  @Option(help: "Into how many parts articles are parted to tag them for the second pass.")
  var parts = 3
}
