# SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says in a language, by what its sources say in English."""
import os
import xml.etree.ElementTree


class Words:
    def __init__(self, language):
        self.language = language
        self.translations = {}
        file = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "translations", f"smartfleet_{language}.ts")
        for message in xml.etree.ElementTree.parse(file).iter("message"):
            singular = message.find("translation/numerusform") # of one thing, as everything here is
            text = message.findtext("translation") if singular is None else singular.text
            if text:
                self.translations.setdefault(message.findtext("source"), set()).add(text)

    def __call__(self, source, *arguments):
        """All that the text may be on the screen: one English word can be said in several ways elsewhere."""
        return tuple(self._put(text, arguments) for text in self._said(source))

    def _said(self, source):
        if self.language == "en" and source not in self.translations:
            return {source}
        if source not in self.translations:
            raise SystemExit(f"{source!r} is translated nowhere")
        return self.translations[source]

    @staticmethod
    def _put(text, arguments):
        for number, argument in enumerate(arguments, 1):
            text = text.replace(f"%{number}", argument)
        return text.replace("%Ln", "1").replace("%n", "1").replace("&", "")
