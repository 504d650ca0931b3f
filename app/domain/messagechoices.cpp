// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/messagechoices.h"

#include "app/domain/fieldrules.h"
#include "app/domain/namedvalues.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr NamedValue<DriverName> DriverNames[] = {
    {DriverName::Full, "full"}, {DriverName::Initial, "initial"}, {DriverName::None, "none"}};
constexpr NamedValue<PlaceDetail> PlaceDetails[] = {
    {PlaceDetail::Address, "address"}, {PlaceDetail::Area, "area"}, {PlaceDetail::None, "none"}};
constexpr NamedValue<OwnWordsAt> OwnWordsPlaces[] = {{OwnWordsAt::Top, "top"}, {OwnWordsAt::Bottom, "bottom"}};

/// The letters of a text as people count them: a kanji with its variant mark is one.
QStringList lettersOf(const QString& text)
{
    QStringList letters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        letters += text.mid(start, end - start);
        start = end;
    }
    return letters;
}

bool isLetter(const QString& grapheme)
{
    return !grapheme.isEmpty() && QChar::isLetter(grapheme.toUcs4().constFirst());
}

/// The first letter of each word that has one: "01 佐藤" begins with a number.
QStringList firstLetters(const QString& name)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList firsts;
    for (const QString& word : name.split(blanks, Qt::SkipEmptyParts)) {
        const QStringList letters = lettersOf(word);
        const auto first = std::find_if(letters.begin(), letters.end(), isLetter);
        if (first != letters.end())
            firsts += *first;
    }
    return firsts;
}

/// A script of capitals and small letters abbreviates by capitals.
bool hasCapitals(const QString& letter)
{
    return letter.toUpper() != letter.toLower();
}

} // namespace

QString toString(DriverName name)
{
    return nameOf(DriverNames, name);
}

std::optional<DriverName> driverNameFromString(const QString& text)
{
    return valueOf(DriverNames, text);
}

QString toString(PlaceDetail detail)
{
    return nameOf(PlaceDetails, detail);
}

std::optional<PlaceDetail> placeDetailFromString(const QString& text)
{
    return valueOf(PlaceDetails, text);
}

QString toString(OwnWordsAt at)
{
    return nameOf(OwnWordsPlaces, at);
}

std::optional<OwnWordsAt> ownWordsAtFromString(const QString& text)
{
    return valueOf(OwnWordsPlaces, text);
}

Result<QString> parseOwnWords(const QString& text)
{
    QString words = text.trimmed();
    const auto breaksTheLine = [](QChar c) {
        return c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    };
    if (std::any_of(words.begin(), words.end(), breaksTheLine))
        return failure(Error::Kind::Invalid, u"invalid_field"_s, {u"ownWords"_s});
    SMARTFLEET_TRY(checkOptionalText(words, u"ownWords"_s));
    return words;
}

QString initialOf(const QString& name)
{
    const QStringList firsts = firstLetters(name);
    if (firsts.isEmpty())
        return {};
    if (!hasCapitals(firsts.first()))
        return firsts.first() + u"〇〇"_s;
    const QString first = firsts.first().toUpper() + u'.';
    return firsts.size() == 1 ? first : first + u' ' + firsts.last().toUpper() + u'.';
}

QString withoutName(const QString& text, const QString& name, const QString& stead)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = name.split(blanks, Qt::SkipEmptyParts);
    if (words.isEmpty() || text.isEmpty())
        return text;
    // the whole name first, so that it gives one mark; a word of one letter would be found in other words
    QStringList patterns;
    QStringList escaped;
    for (const QString& word : words)
        escaped += QRegularExpression::escape(word);
    patterns += escaped.join(u"\\s*"_s);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (lettersOf(words.at(i)).size() > 1 && !firstLetters(words.at(i)).isEmpty())
            patterns += escaped.at(i);
    }
    QString masked = text;
    for (const QString& pattern : patterns) {
        // "Ann" is no part of "Annex", but a kanji name stands between other kanji
        const QString boundary = hasCapitals(name) ? u"\\b"_s : QString();
        masked.replace(QRegularExpression(boundary + pattern + boundary,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption),
                       stead);
    }
    return masked;
}

} // namespace smartfleet
