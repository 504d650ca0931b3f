// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/measures/words.h"

#include "tests/ui/measures/widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int MostCells = 40; // rows of a list; the others are filled in the same way

/// Names and terms that stay as they are in Japanese; the terms are those of the LINE WORKS Developer Console.
const QStringList& namesInJapanese()
{
    static const QStringList names = {u"SmartFleet Connect"_s,
                                      u"LINE WORKS"_s,
                                      u"Developer Console"_s,
                                      u"OAuth Scopes"_s,
                                      u"OAuth"_s,
                                      u"Client ID"_s,
                                      u"Client Secret"_s,
                                      u"Service Account"_s,
                                      u"Private Key"_s,
                                      u"Domain ID"_s,
                                      u"Bot"_s,
                                      u"conf/traccar.xml"_s,
                                      u"Traccar"_s,
                                      u"CloudEvents"_s,
                                      u"English"_s,
                                      u"GNU"_s,
                                      u"General Public License"_s,
                                      u"Corp"_s,
                                      u"PEM"_s,
                                      u"CSV"_s,
                                      u"URL"_s,
                                      u"UTF"_s,
                                      u"HTTPS"_s,
                                      u"HTTP"_s,
                                      u"JSON"_s,
                                      u"SOS"_s,
                                      u"Shift_JIS"_s,
                                      u"Excel"_s,
                                      u"PostgreSQL"_s,
                                      u"SQLite"_s,
                                      u"IMEI"_s,
                                      u"Ctrl"_s,
                                      u"Alt"_s,
                                      u"Shift"_s,
                                      u"Esc"_s,
                                      u"Enter"_s,
                                      u"Return"_s,
                                      u"Delete"_s,
                                      u"Tab"_s,
                                      u"PAC"_s,
                                      u"TLS"_s,
                                      u"TCP"_s,
                                      u"MB"_s,
                                      u"DNS"_s,
                                      u"Authorization"_s,
                                      u"Bearer"_s,
                                      u"Channel ID"_s,
                                      u"Webhook"_s,
                                      u"API"_s,
                                      u"RSA"_s,
                                      u"bit"_s,
                                      u"OFF"_s,
                                      u"ON"_s,
                                      u"sato"_s,
                                      u"suzuki"_s,
                                      u"takahashi"_s,
                                      u"minato"_s,
                                      u"sakura"_s};
    return names;
}

/// Japanese that English windows show: names, and what the sample fleet holds.
const QStringList& namesInEnglish()
{
    static const QStringList names = {u"スマートフリート"_s,
                                      u"日本語"_s,
                                      u"みなと運輸株式会社"_s,
                                      u"さくら急便株式会社"_s,
                                      u"佐藤 健一"_s,
                                      u"鈴木 美咲"_s,
                                      u"髙橋 翔"_s,
                                      u"配送1課"_s,
                                      u"配送2課"_s,
                                      u"横浜営業所"_s,
                                      u"1号車"_s,
                                      u"2号車"_s,
                                      u"さくら1号"_s,
                                      u"東京都港区海岸1丁目"_s,
                                      u"品川"_s,
                                      u"横浜"_s,
                                      u" あ "_s,
                                      u" さ "_s,
                                      u"安全管理"_s,
                                      u"連絡"_s};
    return names;
}

/// What the talk rooms show is written in the language of those who read it there.
bool isMessage(const QWidget& widget)
{
    const auto isBubble = [](const QWidget* one) {
        return one && (one->objectName() == u"messageBubble"_s || one->objectName() == u"previewBubble"_s);
    };
    return isBubble(&widget) || isBubble(widget.parentWidget());
}

/// Letters as chance gave them, as in an id that happens to hold no figure.
bool isRandom(const QString& word)
{
    constexpr int LeastLength = 16;
    const auto capitals = std::ranges::count_if(word.mid(1), [](QChar c) { return c.isUpper(); });
    return word.size() >= LeastLength && capitals >= 2 && word != word.toUpper();
}

/// A word with a figure, a dot, an at or a line in it is an id, an address, a file or a code.
bool isId(const QString& word)
{
    return isRandom(word) ||
        std::ranges::any_of(word, [](QChar c) { return c.isDigit() || u"@._-/:=%"_s.contains(c); });
}

QString foreignIn(QString text, UiLanguage language)
{
    text = plainText(text).remove(QChar(0x200b)); // where a long word may break
    const bool isJapanese = language == UiLanguage::Japanese;
    for (const QString& name : isJapanese ? namesInJapanese() : namesInEnglish())
        text.replace(QRegularExpression(u"(?<![A-Za-z])%1(?![A-Za-z])"_s.arg(QRegularExpression::escape(name)),
                                        QRegularExpression::CaseInsensitiveOption),
                     u" "_s);
    static const QRegularExpression japanese(u"[\\p{Hiragana}\\p{Katakana}\\p{Han}]+"_s);
    static const QRegularExpression words(u"[\\x21-\\x7e]+"_s);
    if (!isJapanese)
        return japanese.match(text).captured();
    for (const QRegularExpressionMatch& match : words.globalMatch(text)) {
        QString word = match.captured();
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        static const QRegularExpression letters(u"[A-Za-z]{3,}"_s);
        if (!isId(word) && letters.match(word).hasMatch())
            return word;
    }
    return {};
}

void addActions(const QWidget& widget, QStringList& texts)
{
    for (const QAction* action : widget.actions()) {
        if (!action->isVisible())
            continue;
        texts << withoutMnemonic(action->text()) << action->toolTip() << action->statusTip();
        if (const auto* menu = action->menu<QMenu*>())
            addActions(*menu, texts);
    }
}

/// What the model gives a person to read, apart from the data of the sample fleet, which is Japanese in any language.
void addModel(const QAbstractItemView& view, UiLanguage language, QStringList& texts)
{
    const QAbstractItemModel* model = view.model();
    if (!model)
        return;
    const int columns = model->columnCount();
    if (const auto* table = qobject_cast<const QTableView*>(&view)) {
        for (int column = 0; table->horizontalHeader()->isVisible() && column < columns; ++column)
            texts << model->headerData(column, Qt::Horizontal).toString()
                  << model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    }
    if (language != UiLanguage::Japanese && view.inherits("QTableView"))
        return;
    for (int row = 0; row < std::min(model->rowCount(), MostCells); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model->index(row, column);
            texts << index.data().toString() << index.data(Qt::ToolTipRole).toString()
                  << index.data(Qt::AccessibleTextRole).toString();
        }
    }
}

QStringList textsOf(const QWidget& widget, UiLanguage language)
{
    QStringList texts = {widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.accessibleName(),
                         widget.accessibleDescription()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << (label->buddy() ? withoutMnemonic(label->text()) : label->text());
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << withoutMnemonic(button->text());
    else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        texts << edit->placeholderText();
    else if (const auto* area = qobject_cast<const QPlainTextEdit*>(&widget))
        texts << area->placeholderText();
    else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        texts << withoutMnemonic(group->title());
    else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    } else if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < bar->count(); ++i)
            texts << withoutMnemonic(bar->tabText(i)) << bar->tabToolTip(i);
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
        addModel(*view, language, texts);
    }
    addActions(widget, texts);
    return texts;
}

} // namespace

QStringList foreignWords(const QWidget& window, UiLanguage language)
{
    QStringList faults;
    const QString inTitle = foreignIn(window.windowTitle(), language);
    if (!inTitle.isEmpty())
        faults << u"window title: %1"_s.arg(inTitle);
    for (const QWidget* widget : visibleWidgets(window)) {
        if (isMessage(*widget))
            continue;
        for (const QString& text : textsOf(*widget, language)) {
            const QString foreign = foreignIn(text, language);
            if (!foreign.isEmpty())
                faults << u"%1: \"%2\" in \"%3\""_s.arg(nameOf(*widget), foreign, text.left(80).simplified());
        }
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace smartfleet::test
