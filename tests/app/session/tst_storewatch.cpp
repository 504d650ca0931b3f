// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/storewatch.h"

#include "app/session/sessionthread.h"
#include "tests/support/wait.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestStoreWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SessionOptions options;
        options.location.folder = m_folder->path();
        options.secretsInMemory = true;
        m_session = std::make_unique<SessionThread>(options);
        QVERIFY(test::waitFor(m_session->start(m_session.get())));
    }
    void cleanup() { m_session.reset(); }

    void whatIsWritten_isTold()
    {
        StoreWatch watch(*m_session);
        QSignalSpy changed(&watch, &StoreWatch::changed);
        watch.setActive(true);
        QVERIFY(!changed.wait(1500)); // nothing has been written

        addCompany();

        QVERIFY(changed.wait());
        QCOMPARE(changed.count(), 1);
    }

    void whenNobodyLooks_nothingIsTold()
    {
        StoreWatch watch(*m_session);
        QSignalSpy changed(&watch, &StoreWatch::changed);
        watch.setActive(true);
        watch.setActive(false);

        addCompany();

        QVERIFY(!changed.wait(1500));
    }

private:
    void addCompany()
    {
        QVERIFY(test::waitFor(m_session->query<Company>(m_session.get(), [](Session& session) {
            return session.directory.addCompany({{u"c1"_s}, u"一番運輸"_s});
        })));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionThread> m_session;
};

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestStoreWatch)
#include "tst_storewatch.moc"
