// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace smartfleet {

/// Each start is a process of its own.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_folder.filePath(u"data"_s); }
    /// It is ended when it goes out of sight.
    using Peer = std::unique_ptr<QProcess, void (*)(QProcess*)>;
    Peer start(const QString& place) const
    {
        return {m_program.start({place, {}}, "first").release(), [](QProcess* peer) {
                    if (!peer)
                        return;
                    peer->kill();
                    peer->waitForFinished();
                    delete peer;
                }};
    }
    Peer startFirst() const { return start(folder()); }
    QByteArray outputOf(const QStringList& arguments) const { return m_program.run(arguments).output.trimmed(); }

    QTemporaryDir m_folder;
    test::Program m_program{u"instancepeer"_s};

private slots:
    void start_second_isHandedToTheFirst();
    void start_secondByAnotherPath_isHandedToTheFirst();
    void start_otherFolder_isFirstToo();
    void start_firstWasKilled_isFirst();
    void start_firstEnded_isFirst();
    void start_firstHangs_isUnanswered();
};

void TestSingleInstance::start_second_isHandedToTheFirst()
{
    const auto first = startFirst();
    QVERIFY(first);

    QCOMPARE(outputOf({folder(), u"event/7 急ブレーキ"_s}), "handed over");

    auto said = [&first, all = QByteArray()]() mutable {
        all += first->readAllStandardOutput();
        return all;
    };
    QTRY_COMPARE(said(), "called: event/7 急ブレーキ\n");
    QCOMPARE(outputOf({folder(), {}}), "handed over");
    QTRY_COMPARE(said(), "called: event/7 急ブレーキ\ncalled: \n");
}

void TestSingleInstance::start_secondByAnotherPath_isHandedToTheFirst()
{
    const auto first = startFirst();
    QVERIFY(first);
    const QString link = m_folder.filePath(u"link"_s);
    QVERIFY(QFile::exists(link) || QFile::link(folder(), link));

    QCOMPARE(outputOf({link, {}}), "handed over");
}

void TestSingleInstance::start_otherFolder_isFirstToo()
{
    const auto first = startFirst();

    QVERIFY(first);
    QVERIFY(start(m_folder.filePath(u"other"_s)));
}

void TestSingleInstance::start_firstWasKilled_isFirst()
{
    const auto first = startFirst();
    QVERIFY(first);
    first->kill();
    QVERIFY(first->waitForFinished());

    const auto second = startFirst();

    QVERIFY(second);
    QCOMPARE(outputOf({folder(), u"x"_s}), "handed over");
}

void TestSingleInstance::start_firstEnded_isFirst()
{
    const auto first = startFirst();
    QVERIFY(first);
    first->terminate();
    QVERIFY(first->waitForFinished());

    QVERIFY(startFirst());
}

void TestSingleInstance::start_firstHangs_isUnanswered()
{
    const auto first = startFirst();
    QVERIFY(first);
    QCOMPARE(::kill(pid_t(first->processId()), SIGSTOP), 0);

    QCOMPARE(outputOf({folder(), u"x"_s, u"300"_s}), "unanswered");

    QCOMPARE(::kill(pid_t(first->processId()), SIGCONT), 0);
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestSingleInstance)
#include "tst_singleinstance.moc"
