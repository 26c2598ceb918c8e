import CentralAsia
import Mediation
import Quotes
import ReadoutKit
import Sanctions

/// Every lens of the program: a new one is a folder under Plugins/ and a line here.
let builtInPlugins: [any Plugin] = [
  QuotesPlugin(), SanctionsPlugin(), CentralAsiaPlugin(), MediationPlugin(),
]
