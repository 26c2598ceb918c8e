/// Pages with the clutter of real ones, written for the tests.
///
/// In each the lines before and after the article are what news sites put there; the article is two
/// or three paragraphs of invented news.
enum Pages {
  static let body = """
    The two ministers met for an hour on Monday and parted without a date for the next one.

    Neither side would say what had been offered; an aide called it “a long silence.”
    """

  static let site = """
    Skip to content
    Home | World | Business | Opinion

    Analysis

    Ministers Part Without a Date for New Talks

    An hour in a cold room, and nothing to show for it.

    By Dr. Marta van Oost and Ilyas Bek
    Published: 12 March 2021

    Share this article

    \(body)

    Advertisement

    Related: What the river treaty says

    Both capitals need the water, and both know that the summer will be dry.

    Follow us on Facebook
    Most read
    Five charts on the price of bread
    Who paid for the bridge?
    © 2021 The Valley Times. All rights reserved.
    """

  static let blog = """
    Why the Harbour Deal Fell Through

    \(body)

    By: Mrs Lena Quist – Independent Writer

    Support my work on Patreon
    Write to: lena (at) example.org
    Donations:

    The Quay Letter – on Patreon
    IBAN: XX00 0000,

    Rise up, harbour people!!

    Place your ad here
    """

  static let cards = """
    Connect with us

    Harbour Deal Falls Through

    grey cranes at dusk
    Cranes stand idle in the old port. (Image Credit: Port Authority)

    \(body)

    This article is republished from The Commons Desk under a Creative Commons license.

    Sign up for our weekly newsletter

    By signing up you agree to our terms.

    Written By

    Olga Brandt is a lecturer in port law at the University of the North.

    idle cranes in port idle cranes in port

    What the Cranes Cost the Town

    a judge reads a judge reads

    Court Sets a Date for the Harbour Case
    """
}
