// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/addressarea.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QStringList listed(const QString& names)
{
    return names.split(u' ');
}

const QStringList& prefectures()
{
    static const QStringList names = listed(
        u"北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 "
        "富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 "
        "鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 "
        "鹿児島県 沖縄県"_s);
    return names;
}

// the cities that have wards of their own
const QString Designated =
    u"(?:札幌|仙台|さいたま|千葉|横浜|川崎|相模原|新潟|静岡|浜松|名古屋|京都|大阪|堺|神戸|岡山|広島|北九州|福岡|熊本)市"
    "(?:[^市町区\\d]{1,4}?区)?"_s;
const QString TokyoWard =
    u"(?:千代田|中央|港|新宿|文京|台東|墨田|江東|品川|目黒|大田|世田谷|渋谷|中野|杉並|豊島|北|荒川|板橋|練馬|足立|葛飾|江戸川)区"_s;
const QString TokyoIsland = u"(?:大島町|八丈町|(?:利島|新島|神津島|三宅|御蔵島|青ヶ島|青ケ島|小笠原)村)"_s;
// names that hold the very letters at which others end
const QString OddCity =
    u"(?:四日市|廿日市|野々市|市川|市原|大和郡山|郡山|郡上|蒲郡|小郡|町田|大町|十日町|東村山|武蔵村山|"
    "村山|村上|羽村|田村|大村)市"_s;
const QString OddTown = u"(?:玉村|大町|村田|余市|上市|下市|市貝|市川三郷|市川|上郡)町"_s;
const QString City = u"[^市町村区郡\\d]{1,6}市"_s;
const QString District = u"(?:余市|高市|[^市区町郡\\d]{1,4})郡"_s;
const QString Town = u"[^市町村区郡\\d]{1,6}[町村]"_s;

QString firstMatch(const QString& pattern, const QString& text)
{
    const QRegularExpression expression(u"^(?:%1)"_s.arg(pattern), QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(text).captured();
}

/// The municipality with which a text begins. A town is certain only with its district (郡) before it: by its name
/// alone it could as well be a neighbourhood.
QString municipalityOf(const QString& text, const QString& prefecture)
{
    const QString district = u"%1(?:%2|%3)"_s.arg(District, OddTown, Town);
    QStringList forms{OddCity, district, Designated, City};
    if (prefecture.isEmpty() || prefecture == u"東京都")
        forms.prepend(TokyoWard);
    if (prefecture == u"東京都")
        forms.append(TokyoIsland);
    return firstMatch(forms.join(u'|'), text);
}

QString prefectureOf(const QString& text)
{
    const auto found = std::find_if(prefectures().begin(), prefectures().end(),
                                    [&text](const QString& name) { return text.startsWith(name); });
    return found == prefectures().end() ? QString() : *found;
}

/// Without what stands before the prefecture: the country, the postal code, which tells the neighbourhood.
QString withoutHead(QString text)
{
    static const QRegularExpression head(u"^(?:\\s|〒|日本国?|[、,,]|\\d{3}[-‐−ー-]?\\d{4})+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(head);
}

QString areaFromTheFront(const QString& address)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString text = withoutHead(address).remove(blanks);
    const QString prefecture = prefectureOf(text);
    return prefecture + municipalityOf(text.mid(prefecture.size()), prefecture);
}

/// Of 丸の内一丁目, 千代田区, 東京都, 100-0005, 日本: the parts that are nothing but an area, the large ones first.
QString areaFromTheBack(const QStringList& parts)
{
    QString prefecture;
    for (const QString& part : parts) {
        if (prefectures().contains(part))
            prefecture = part;
    }
    QString area;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const bool isWhole = municipalityOf(*part, prefecture) == *part;
        const bool isWardOfCity = !firstMatch(Designated, area + *part).isEmpty() && !area.isEmpty() &&
            firstMatch(Designated, area + *part) == area + *part;
        const bool isTown = area.endsWith(u'郡') && firstMatch(OddTown + u'|' + Town, *part) == *part;
        const bool isDistrict = area.isEmpty() && firstMatch(District, *part) == *part;
        if ((area.isEmpty() && isWhole) || isWardOfCity || isTown || isDistrict)
            area += *part;
    }
    return prefecture + area;
}

bool isCountry(const QString& part)
{
    static const QRegularExpression code(u"^[A-Z]{2}$"_s);
    return part == u"Japan" || part == u"日本" || code.match(part).hasMatch();
}

/// Of 1-9-1 Marunouchi, Chiyoda, Tokyo, JP: the last two names but the country, never the first, which is a street.
QString westernArea(QStringList parts)
{
    static const QRegularExpression digit(u"\\d"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString country = parts.size() > 1 && isCountry(parts.last()) ? parts.takeLast() : QString();
    QStringList names;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (!parts.at(i).contains(digit))
            names += parts.at(i);
    }
    names = names.mid(std::max<qsizetype>(0, names.size() - 2));
    if (!country.isEmpty())
        names += country;
    return names.join(u", "_s);
}

bool isJapanese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
    });
}

} // namespace

QString areaOf(const QString& address)
{
    static const QRegularExpression commas(u"[,、,]"_s);
    QStringList parts;
    for (const QString& part : address.split(commas, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    if (!isJapanese(address))
        return westernArea(parts);
    const QString fromFront = areaFromTheFront(address);
    return fromFront.isEmpty() ? areaFromTheBack(parts) : fromFront;
}

} // namespace smartfleet
