// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/practicewindow.h"

#include <QAction>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestShortcutSheet : public QObject
{
    Q_OBJECT

private:
    static QTreeWidget* opened(test::PracticeWindow& window)
    {
        window.find<QAction>(u"shortcutsAction"_s)->trigger();
        return window.window().findChild<QTreeWidget*>(u"shortcutTree"_s);
    }
    /// What the sheet says of each key.
    static QMultiMap<QString, QString> entries(const QTreeWidget& tree)
    {
        QMultiMap<QString, QString> found;
        for (int group = 0; group < tree.topLevelItemCount(); ++group) {
            const QTreeWidgetItem* title = tree.topLevelItem(group);
            for (int i = 0; i < title->childCount(); ++i)
                found.insert(title->child(i)->text(0), title->child(i)->text(1));
        }
        return found;
    }

private slots:
    void open_everyAction_isListed();
    void open_key_opensAndCloses();
    void open_screensOwnShortcut_standsUnderTheScreen();
    void languageChange_open_saysItInJapanese();
};

void TestShortcutSheet::open_everyAction_isListed()
{
    test::PracticeWindow window;

    const QTreeWidget* tree = opened(window);

    QVERIFY(tree);
    const QMultiMap<QString, QString> listed = entries(*tree);
    int actions = 0;
    for (const QAction* action : window.window().findChildren<QAction*>()) {
        if (action->shortcut().isEmpty())
            continue;
        ++actions;
        QVERIFY2(listed.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    QVERIFY(actions > 6);
    QCOMPARE(listed.value(u"F1"_s), u"Keyboard shortcuts"_s);
    QCOMPARE(listed.value(u"Ctrl+F"_s), u"Go to the filter"_s);
}

void TestShortcutSheet::open_key_opensAndCloses()
{
    test::PracticeWindow window;

    QVERIFY(opened(window)->isVisible());
    window.find<QAction>(u"shortcutsAction"_s)->trigger();

    QTRY_VERIFY(!window.window().findChild<QTreeWidget*>(u"shortcutTree"_s));
}

void TestShortcutSheet::open_screensOwnShortcut_standsUnderTheScreen()
{
    test::PracticeWindow window;
    QWidget* page = window.window().page(u"companiesPage"_s);
    auto* own = new QAction(u"&Do something…"_s, page);
    own->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    page->addAction(own);

    const QTreeWidget* tree = opened(window);

    const QList<QTreeWidgetItem*> titles = tree->findItems(u"Fleet"_s, Qt::MatchExactly);
    QCOMPARE(titles.size(), 1);
    QStringList keys;
    for (int i = 0; i < titles.first()->childCount(); ++i) {
        if (titles.first()->child(i)->text(1) == u"Do something"_s)
            keys << titles.first()->child(i)->text(0);
    }
    QCOMPARE(keys, QStringList{u"Ctrl+J"_s});
}

void TestShortcutSheet::languageChange_open_saysItInJapanese()
{
    test::PracticeWindow window;
    const QTreeWidget* tree = opened(window);

    window.options().language.set(UiLanguage::Japanese);

    QTRY_COMPARE(entries(*tree).value(u"F1"_s), u"ショートカットキー"_s);
    QTRY_COMPARE(tree->window()->windowTitle(), u"ショートカットキー"_s);
    for (const QString& what : entries(*tree)) {
        QVERIFY2(std::ranges::any_of(what, [](QChar c) { return c.unicode() > 0x3000; }) || what == u"English"_s,
                 qPrintable(what));
    }
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestShortcutSheet)
#include "tst_shortcutsheet.moc"
