// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// Deleting costs what is deleted, however much else there is.
class TestForeignKeys : public QObject
{
    Q_OBJECT

private:
    QStringList texts(const QString& sql, int column) const
    {
        auto query = given(m_store->database.run(sql));
        QStringList found;
        while (query.next())
            found += query.value(column).toString();
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

private slots:
    void init() { m_store = given(Store::open({.folder = m_folder.path()})); }
    void whatRefersToARow_isFoundByIndex()
    {
        int references = 0;
        for (const QString& table : texts(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, 0)) {
            for (const QString& column : texts(u"PRAGMA foreign_key_list(%1)"_s.arg(table), 3)) {
                // as SQLite looks for it when the row is deleted
                const QString plan =
                    texts(u"EXPLAIN QUERY PLAN SELECT 1 FROM %1 WHERE %2 = :x"_s.arg(table, column), 3).join(u'\n');
                QVERIFY2(plan.startsWith(u"SEARCH"_s), qPrintable(table + u'.' + column + u": "_s + plan));
                ++references;
            }
        }
        QVERIFY(references > 5);
    }
};

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestForeignKeys)
#include "tst_foreignkeys.moc"
