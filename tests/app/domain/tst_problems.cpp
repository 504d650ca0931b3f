// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problems.h"
#include "app/domain/problemtable.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// The error codes a source text names: as an error is put together, and within statements that hand a code on.
QStringList codesIn(const QString& text)
{
    static const QRegularExpression statement(
        u"(?:\\b(?:\\w*[eE]rror|conflict|missing)\\s*[({]|\\.code\\s*=[^=])[^;]*;"_s);
    // an argument in braces is no code
    static const QRegularExpression inStatement(u"(?<!\\{)(?:u|QStringLiteral\\()\"([a-z0-9]+(?:_[a-z0-9]+)+)\""_s);
    static const QRegularExpression afterKind(
        u"Error::Kind::\\w+\\s*,\\s*(?:u\"([a-z0-9_]+)\"_s|QStringLiteral\\(\"([a-z0-9_]+)\"\\))"_s);
    static const QRegularExpression byName(
        u"\\.code\\s*=\\s*(?:u\"([a-z0-9_]+)\"_s|QStringLiteral\\(\"([a-z0-9_]+)\"\\))"_s);
    QStringList codes;
    for (const QRegularExpression& form : {afterKind, byName}) {
        for (const QRegularExpressionMatch& match : form.globalMatch(text))
            codes += match.captured(1) + match.captured(2);
    }
    for (const QRegularExpressionMatch& whole : statement.globalMatch(text)) {
        const QString words = whole.captured();
        for (const QRegularExpressionMatch& match : inStatement.globalMatch(words))
            codes += match.captured(1);
    }
    codes.removeDuplicates();
    return codes;
}

/// Code → the file that names it, for everything below app and ui but the practice LINE WORKS, whose codes are LINE
/// WORKS' own.
QMap<QString, QString> codesInSources()
{
    QMap<QString, QString> codes;
    for (const QString& top : {u"app"_s, u"ui"_s}) {
        QDirIterator sources(QStringLiteral(SMARTFLEET_SOURCE_DIR "/") + top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (file.fileName().contains(u"/app/practice/"_s))
                continue;
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s can't be read", qPrintable(file.fileName()));
            for (const QString& code : codesIn(QString::fromUtf8(file.readAll())))
                codes.insert(code, file.fileName());
        }
    }
    return codes;
}

std::vector<ProblemRow> allRows()
{
    std::vector<ProblemRow> rows;
    for (const auto& table : {inputProblems(), lineworksProblems(), linkProblems(), storeProblems(), intakeProblems()})
        rows.insert(rows.end(), table.begin(), table.end());
    return rows;
}

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT

private slots:
    void scan_findsEveryForm_data();
    void scan_findsEveryForm();
    void everyCodeOfTheProgram_hasARow();
    void everyRow_saysSomething_once();
    void describe_fillsInTheArguments();
    void describe_field_isNamedAsTheFormNamesIt();
    void describe_argumentWithPercent_isNotFilledAgain();
    void describe_argumentMissing_isADash();
    void describe_errorBehindAnError_isSaidInWords();
    void describe_unknownCode_namesIt();
    void describe_unmatchedReason_data();
    void describe_unmatchedReason();
};

void TestProblems::scan_findsEveryForm_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("failure") << u"return failure(Error::Kind::Invalid, u\"planted_code\"_s, {field});"_s;
    QTest::newRow("over two lines") << u"failure(Error::Kind::Invalid,\n        u\"planted_code\"_s)"_s;
    QTest::newRow("error") << u"Error{Error::Kind::Storage, u\"planted_code\"_s}"_s;
    QTest::newRow("in a header") << u"failure(Error::Kind::Cancelled, QStringLiteral(\"planted_code\"))"_s;
    QTest::newRow("member") << u"error.code = u\"planted_code\"_s;"_s;
    QTest::newRow("helper") << u"return keyError(u\"planted_code\"_s, {QString::number(bits)});"_s;
    QTest::newRow("helper with the code last") << u"return sendError(answer, u\"planted_code\"_s);"_s;
    QTest::newRow("one of two") << u"error.code = isBot ? other : u\"planted_code\"_s;"_s;
    QTest::newRow("argument") << u"return conflict(u\"planted_code\"_s, {u\"data_base64\"_s});"_s;
    QTest::newRow("designated") << u"{.kind = kind, .code = u\"planted_code\"_s}"_s;
}

void TestProblems::scan_findsEveryForm()
{
    QFETCH(QString, source);

    QCOMPARE(codesIn(source), QStringList{u"planted_code"_s});
    QVERIFY(!isKnownErrorCode(u"planted_code"_s));
}

void TestProblems::everyCodeOfTheProgram_hasARow()
{
    const QMap<QString, QString> codes = codesInSources();

    QStringList unknown;
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        if (!isKnownErrorCode(code.key()))
            unknown += code.key() + u" in "_s + code.value();
    }
    QVERIFY(codes.size() > 100);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

void TestProblems::everyRow_saysSomething_once()
{
    QSet<QString> seen;
    for (const ProblemRow& row : allRows()) {
        const QString code = QString::fromLatin1(row.code);
        QVERIFY2(QRegularExpression(u"^[a-z0-9_]+$"_s).match(code).hasMatch(), row.code);
        QVERIFY2(!seen.contains(code), row.code);
        seen.insert(code);
        const Problem problem = describe({Error::Kind::Invalid, code, {u"one"_s, u"two"_s}});
        QVERIFY2(!problem.message.isEmpty(), row.code);
        QVERIFY2(!problem.message.contains(u'%') && !problem.hint.contains(u'%'), row.code);
    }
}

void TestProblems::describe_fillsInTheArguments()
{
    const Problem problem = describe({Error::Kind::Storage, u"store_newer_version"_s, {u"9"_s, u"5"_s}});

    QCOMPARE(
        problem.message,
        u"The data were written by a newer version of SmartFleet Connect (format 9; this program knows up to 5)."_s);
}

void TestProblems::describe_field_isNamedAsTheFormNamesIt()
{
    const Problem problem = describe({Error::Kind::Invalid, u"missing_field"_s, {u"serviceAccount"_s}});

    QCOMPARE(problem.message, u"Service Account is missing."_s);
}

void TestProblems::describe_argumentWithPercent_isNotFilledAgain()
{
    const Problem problem =
        describe({Error::Kind::Invalid, u"file_unreadable"_s, {u"100%2.csv"_s, u"no such file %1"_s}});

    QCOMPARE(problem.message, u"The file 100%2.csv can't be read: no such file %1"_s);
}

void TestProblems::describe_argumentMissing_isADash()
{
    const Problem problem = describe({Error::Kind::Invalid, u"file_unreadable"_s, {u"a.csv"_s}});

    QCOMPARE(problem.message, u"The file a.csv can't be read: –"_s);
}

void TestProblems::describe_errorBehindAnError_isSaidInWords()
{
    const auto message = [](const QStringList& args) {
        return describe({Error::Kind::Timeout, u"delivery_expired"_s, args}).message;
    };

    QCOMPARE(message({u"timeout"_s}),
             u"The message could not be delivered within 24 hours. LINE WORKS did not answer in time."_s);
    QCOMPARE(message({u"lineworks_failed"_s, u"503"_s}),
             u"The message could not be delivered within 24 hours. LINE WORKS has a fault (status 503)."_s);
    QCOMPARE(message({u"never_heard_of"_s}), u"The message could not be delivered within 24 hours. never_heard_of"_s);
    QCOMPARE(describe({Error::Kind::Invalid, u"summary_not_attached"_s, {u"attachment_refused"_s}}).message,
             u"The file with the events could not be sent to the talk room. LINE WORKS refused the file."_s);
    QVERIFY(!message({u"delivery_expired"_s}).contains(u'%')); // a stored row may say anything
}

void TestProblems::describe_unknownCode_namesIt()
{
    const Problem problem = describe({Error::Kind::Server, u"never_heard_of"_s});

    QVERIFY(problem.message.contains(u"never_heard_of"_s));
    QVERIFY(!problem.hint.isEmpty());
}

void TestProblems::describe_unmatchedReason_data()
{
    QTest::addColumn<UnmatchedReason>("reason");
    QTest::addColumn<QString>("word");
    QTest::newRow("vehicle") << UnmatchedReason::UnknownVehicle << u"vehicle"_s;
    QTest::newRow("user") << UnmatchedReason::UnknownUser << u"user"_s;
    QTest::newRow("company") << UnmatchedReason::UnknownCompany << u"company"_s;
    QTest::newRow("no setting") << UnmatchedReason::NoSetting << u"no notification setting"_s;
    QTest::newRow("off") << UnmatchedReason::EventOff << u"off"_s;
    QTest::newRow("not linked") << UnmatchedReason::NotLinked << u"linked"_s;
    QTest::newRow("suspended") << UnmatchedReason::Suspended << u"suspended"_s;
}

void TestProblems::describe_unmatchedReason()
{
    QFETCH(UnmatchedReason, reason);
    QFETCH(QString, word);

    QVERIFY2(describe(reason).contains(word), qPrintable(describe(reason)));
    QVERIFY(!cureOf(reason).isEmpty());
    QCOMPARE(describe(UnmatchedReason::None), QString());
    QCOMPARE(cureOf(UnmatchedReason::None), QString());
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestProblems)
#include "tst_problems.moc"
