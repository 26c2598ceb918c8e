import ReadoutKit

extension Registry {
  /// All commands there are: the workbench's, one a lens, and those of the shell.
  public init(plugins: [any Plugin], shellCommands: [any ParsableCommand.Type]) {
    self.init([
      ("The corpus", Self.corpusCommands),
      ("Lenses", plugins.map(\.command) + [WhyCommand.self, PluginsCommand.self]),
      ("Weighing", Self.evidenceCommands), ("Sessions", Self.sessionCommands),
      ("The prompt", [HelpCommand.self] + shellCommands),
    ])
  }

  private static let corpusCommands: [any ParsableCommand.Type] = [
    DocsCommand.self, ShowCommand.self, FindCommand.self, CountCommand.self, TopCommand.self,
    DupesCommand.self, LoadCommand.self,
  ]
  private static let evidenceCommands: [any ParsableCommand.Type] = [
    QuestionCommand.self, ScenarioCommand.self, MarkCommand.self, RateCommand.self,
    EditCommand.self, NoteCommand.self, UnmarkCommand.self, MarksCommand.self, CodeCommand.self,
    GradeCommand.self, MatrixCommand.self, IndicatorsCommand.self,
  ]
  private static let sessionCommands: [any ParsableCommand.Type] = [
    UndoCommand.self, RedoCommand.self, LogCommand.self, SaveCommand.self, OpenCommand.self,
    SessionsCommand.self, AsOfCommand.self, ReanchorCommand.self,
  ]
}
