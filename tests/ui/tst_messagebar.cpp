// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translator.h"
#include "ui/kit/messagebar.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QLabel* label(const MessageBar& bar, const QString& name)
{
    return bar.findChild<QLabel*>(name);
}

} // namespace

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void new_bar_isHidden();
    void showError_known_saysWhatAndWhatToDo();
    void showError_shown_isReadOutWhole();
    void showError_languageChanges_isSaidAnew();
    void showText_afterError_hasNoHint();
    void setAction_clicked_isAnIntent();
    void show_anew_dropsTheAction();
    void close_clicked_hidesAndTells();
    void setClosable_no_hidesTheCross();
    void narrowBar_hasTheActionBelowTheWords();
};

void TestMessageBar::new_bar_isHidden()
{
    const MessageBar bar;

    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
}

void TestMessageBar::showError_known_saysWhatAndWhatToDo()
{
    const Error error{Error::Kind::NotFound, u"not_linked"_s};
    const Problem problem = describe(error);
    MessageBar bar;

    bar.showError(error);

    QVERIFY(!bar.isHidden());
    QCOMPARE(label(bar, u"messageLabel"_s)->text(), problem.message);
    QCOMPARE(label(bar, u"hintLabel"_s)->text(), problem.hint);
    QVERIFY(bar.focusPolicy() & Qt::TabFocus);
}

void TestMessageBar::showError_shown_isReadOutWhole()
{
    const Error error{Error::Kind::NotFound, u"not_linked"_s};
    MessageBar bar;

    bar.showError(error);

    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&bar);
    QVERIFY(accessible);
    QVERIFY(accessible->text(QAccessible::Name).contains(describe(error).message));
    QVERIFY(accessible->text(QAccessible::Name).contains(describe(error).hint));
}

void TestMessageBar::showError_languageChanges_isSaidAnew()
{
    const Error error{Error::Kind::NotFound, u"not_linked"_s};
    MessageBar bar;
    bar.showError(error);
    const QString english = bar.text();
    const std::unique_ptr<QTranslator> japanese = translatorFor(u"ja"_s);

    QCoreApplication::installTranslator(japanese.get());

    QTRY_VERIFY(bar.text() != english);
    QCOMPARE(label(bar, u"messageLabel"_s)->text(), describe(error).message);
    QCOMPARE(bar.accessibleName(), bar.text());
}

void TestMessageBar::showText_afterError_hasNoHint()
{
    MessageBar bar;
    bar.showError({Error::Kind::NotFound, u"not_linked"_s});

    bar.showText(u"Saved."_s, Tone::Good);

    QCOMPARE(bar.text(), u"Saved."_s);
    QVERIFY(label(bar, u"hintLabel"_s)->isHidden());
}

void TestMessageBar::setAction_clicked_isAnIntent()
{
    MessageBar bar;
    QSignalSpy wanted(&bar, &MessageBar::actionTriggered);
    bar.showText(u"The key was refused."_s, Tone::Bad);
    bar.setAction(u"Edit"_s);
    auto* button = bar.findChild<QPushButton*>(u"messageActionButton"_s);

    QTest::mouseClick(button, Qt::LeftButton);

    QVERIFY(!button->isHidden());
    QCOMPARE(button->text(), u"Edit"_s);
    QCOMPARE(wanted.count(), 1);
}

void TestMessageBar::show_anew_dropsTheAction()
{
    MessageBar bar;
    bar.showText(u"The key was refused."_s, Tone::Bad);
    bar.setAction(u"Edit"_s);

    bar.showText(u"Saved."_s, Tone::Good);

    QVERIFY(bar.findChild<QPushButton*>(u"messageActionButton"_s)->isHidden());
}

void TestMessageBar::close_clicked_hidesAndTells()
{
    MessageBar bar;
    QSignalSpy closed(&bar, &MessageBar::closed);
    bar.showText(u"Saved."_s);
    auto* cross = bar.findChild<QToolButton*>(u"messageCloseButton"_s);

    QTest::mouseClick(cross, Qt::LeftButton);

    QVERIFY(bar.isHidden());
    QCOMPARE(closed.count(), 1);
    QVERIFY(!cross->accessibleName().isEmpty());
}

void TestMessageBar::setClosable_no_hidesTheCross()
{
    MessageBar bar;
    bar.showText(u"Practice"_s);

    bar.setClosable(false);

    QVERIFY(bar.findChild<QToolButton*>(u"messageCloseButton"_s)->isHidden());
}

void TestMessageBar::narrowBar_hasTheActionBelowTheWords()
{
    MessageBar bar;
    bar.showText(u"LINE WORKS was not linked when the event came in."_s);
    bar.setAction(u"Open the integration"_s);
    const auto* words = label(bar, u"messageLabel"_s);
    const auto* action = bar.findChild<QPushButton*>(u"messageActionButton"_s);

    bar.resize(5 * action->sizeHint().width(), 200);
    QTRY_VERIFY(action->x() > words->geometry().right());
    bar.resize(2 * action->sizeHint().width(), 400);

    QTRY_VERIFY(action->y() > words->geometry().bottom());
    QVERIFY(words->width() > action->sizeHint().width());
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestMessageBar)
#include "tst_messagebar.moc"
