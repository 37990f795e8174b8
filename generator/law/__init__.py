"""What the law asks of such a site in Germany, Austria, Switzerland and the EU: rules as data.

Each subject is a file of rules; a rule says where, for whom and since when it holds, by which norm,
and looks at the site and at what is really on its rendered pages.  The words stand in
``messages.law`` under the rule's id.  All of it is pure, and none of it is legal advice: a rule finds
that something which the law names is missing, never that a site is lawful.
"""
