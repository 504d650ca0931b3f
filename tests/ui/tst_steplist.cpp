// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/statuslabel.h"
#include "ui/kit/steplist.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString wordOf(const StepList& list, const QString& step)
{
    const auto* label = list.findChild<StatusLabel*>(u"step_"_s + step);
    return label ? label->word() : QString();
}

} // namespace

class TestStepList : public QObject
{
    Q_OBJECT

private slots:
    void setSteps_new_areWaiting();
    void setState_each_hasItsOwnWords();
    void setState_unknownStep_changesNothing();
    void setTitles_otherLanguage_keepsTheStates();
    void setSteps_again_beginsAnew();
};

void TestStepList::setSteps_new_areWaiting()
{
    StepList list;

    list.setSteps({{u"earn_token"_s, u"Access token"_s}, {u"create_bot"_s, u"Bot"_s}});

    QCOMPARE(wordOf(list, u"earn_token"_s), u"Access token (waiting)"_s);
    QCOMPARE(wordOf(list, u"create_bot"_s), u"Bot (waiting)"_s);
}

void TestStepList::setState_each_hasItsOwnWords()
{
    using State = Procedure::StepState;
    StepList list;
    list.setSteps({{u"create_bot"_s, u"Bot"_s}});
    QSet<QString> words{wordOf(list, u"create_bot"_s)};

    for (const State state :
         {State::Running, State::Done, State::Failed, State::Undoing, State::Undone, State::UndoFailed}) {
        list.setState(u"create_bot"_s, state);
        words << wordOf(list, u"create_bot"_s);
    }

    QCOMPARE(words.size(), 7);
}

void TestStepList::setState_unknownStep_changesNothing()
{
    StepList list;
    list.setSteps({{u"create_bot"_s, u"Bot"_s}});

    list.setState(u"other"_s, Procedure::StepState::Done);

    QCOMPARE(wordOf(list, u"create_bot"_s), u"Bot (waiting)"_s);
}

void TestStepList::setTitles_otherLanguage_keepsTheStates()
{
    StepList list;
    list.setSteps({{u"create_bot"_s, u"Bot"_s}});
    list.setState(u"create_bot"_s, Procedure::StepState::Done);

    list.setTitles({{u"create_bot"_s, u"Bot の作成"_s}});

    QCOMPARE(wordOf(list, u"create_bot"_s), u"Bot の作成 (done)"_s);
}

void TestStepList::setSteps_again_beginsAnew()
{
    StepList list;
    list.setSteps({{u"create_bot"_s, u"Bot"_s}});
    list.setState(u"create_bot"_s, Procedure::StepState::Failed);

    list.setSteps({{u"create_bot"_s, u"Bot"_s}});

    QCOMPARE(wordOf(list, u"create_bot"_s), u"Bot (waiting)"_s);
    QCOMPARE(list.findChildren<StatusLabel*>().size(), 1);
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestStepList)
#include "tst_steplist.moc"
