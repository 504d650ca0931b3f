// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deliverymonitor.h"

#include "app/options/uioptions.h"
#include "app/session/sessionthread.h"
#include "tests/support/wait.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

SessionOptions optionsIn(const QTemporaryDir& folder)
{
    SessionOptions options;
    options.location.folder = folder.path();
    options.secretsInMemory = true;
    options.endpoints.api = QUrl(u"http://127.0.0.1:9/v1.0"_s);
    options.endpoints.auth = QUrl(u"http://127.0.0.1:9/oauth2/v2.0"_s);
    return options;
}

} // namespace

class TestDeliveryMonitor : public QObject
{
    Q_OBJECT

private slots:
    void silence_isToldAsLongAsThatIsWanted();
};

void TestDeliveryMonitor::silence_isToldAsLongAsThatIsWanted()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath(u"options.ini"_s), QSettings::IniFormat);
    UiOptions options(file);
    SessionThread session(optionsIn(folder));
    QVERIFY(test::waitFor(session.start(&session)));
    const QDateTime heard = QDateTime::currentDateTimeUtc().addSecs(-7200);
    QVERIFY(test::waitFor(session.query<bool>(&session, [heard](Session& there) -> Result<bool> {
                SMARTFLEET_TRY(there.store->senders.noteHeard(u"traccar"_s, heard));
                return there.store->senders.noteTold({u"traccar"_s, heard}, heard); // as another program does
            })).value());
    const DeliveryMonitor monitor(session, options);
    QTRY_COMPARE(monitor.status().silences.size(), std::size_t(1));

    options.tellsSilence.set(false);
    QTRY_VERIFY(monitor.status().silences.empty());
    options.tellsSilence.set(true);

    QTRY_COMPARE(monitor.status().silences.size(), std::size_t(1));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestDeliveryMonitor)
#include "tst_deliverymonitor.moc"
