// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlvalues.h"
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// Statements that are prepared once, and what a failed one does to its transaction.
class TestStatements : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sameStatement_whileBeingRead_isAnother();
    void readHalf_andDropped_locksNothing();
    void valuesOfTheLastUse_areForgotten();
    void failedStatement_spoilsItsTransaction_evenWhenIgnored();
    void claim_roomWithSomethingUrgent_goesFirst();
    void errors_comeBackWhole_data();
    void errors_comeBackWhole();

private:
    DeliveryId addDelivery(const QString& channel, bool urgent);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'787'200'000'123, Qt::UTC);
    int m_events = 0;
};

void TestStatements::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s})
        given(m_store->fleet.add(Company{{id}, id}));
}

DeliveryId TestStatements::addDelivery(const QString& channel, bool urgent)
{
    const auto seq = given(m_store->events.accept(
        {.source = u"s"_s, .id = QString::number(++m_events), .type = u"sos"_s, .receivedAt = m_now}, "{}"_ba));
    return given(m_store->deliveries.add(
        {.event = seq.value(), .setting = {1}, .channel = {channel}, .urgent = urgent, .createdAt = m_now}));
}

void TestStatements::sameStatement_whileBeingRead_isAnother()
{
    QStringList pairs;
    auto outer = given(m_store->database.run(u"SELECT id FROM companies ORDER BY id"_s));
    while (outer.next()) {
        auto inner = given(m_store->database.run(u"SELECT id FROM companies ORDER BY id"_s));
        while (inner.next())
            pairs += outer.value(0).toString() + inner.value(0).toString();
    }

    QCOMPARE(pairs.join(u' '), u"aa ab ac ba bb bc ca cb cc"_s);
}

void TestStatements::readHalf_andDropped_locksNothing()
{
    {
        auto query = given(m_store->database.run(u"SELECT id FROM companies"_s));
        QVERIFY(query.next());
    }

    // which is refused while this connection still reads
    QVERIFY(m_store->database.run(u"DROP TABLE audit_entries"_s));
}

void TestStatements::valuesOfTheLastUse_areForgotten()
{
    const QString sql = u"SELECT :x"_s;
    auto first = given(m_store->database.run(sql, {{u":x"_s, u"secret"_s}}));
    QVERIFY(first.next());
    QCOMPARE(first.value(0).toString(), u"secret"_s);
    {
        const Query dropped = std::move(first);
    }

    auto second = given(m_store->database.run(sql, {{u":x"_s, QVariant()}}));
    QVERIFY(second.next());
    QVERIFY(second.value(0).isNull());
}

void TestStatements::failedStatement_spoilsItsTransaction_evenWhenIgnored()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nowhere"_s));

    const Result<> result = m_store->database.transaction([this]() -> Result<> {
        (void)m_store->database.run(u"SELECT x FROM nowhere"_s);
        (void)m_store->fleet.add(Company{{u"d"_s}, u"丁"_s});
        return {};
    });

    QCOMPARE(codeOf(result), u"store_unavailable"_s);
    QVERIFY(!given(m_store->fleet.company({u"d"_s})));
    QVERIFY(m_store->fleet.add(Company{{u"d"_s}, u"丁"_s}));
}

void TestStatements::claim_roomWithSomethingUrgent_goesFirst()
{
    addDelivery(u"plain"_s, false);
    addDelivery(u"pressing"_s, false);
    const DeliveryId urgent = addDelivery(u"pressing"_s, true);

    const std::vector<Delivery> taken = given(m_store->deliveries.claim(m_now, 1));

    QCOMPARE(taken.size(), std::size_t(1));
    QCOMPARE(taken.front().id, urgent);
}

void TestStatements::errors_comeBackWhole_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Storage); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestStatements::errors_comeBackWhole()
{
    QFETCH(int, kind);
    const Error error = {.kind = static_cast<Error::Kind>(kind),
                         .code = u"some_code"_s,
                         .args = {u"東京"_s, u"\"2\""_s},
                         .detail = u"line\nbreak"_s,
                         .httpStatus = 503,
                         .maybeDone = true};

    QCOMPARE(errorFromSql(toSql(std::optional(error))).value(), error);
    QVERIFY(!errorFromSql(toSql(std::optional<Error>())));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestStatements)
#include "tst_statements.moc"
