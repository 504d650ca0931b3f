// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/deliverylock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestDeliveryLock : public QObject
{
    Q_OBJECT

private slots:
    void tryAcquire_heldByAnother_isRefusedUntilReleased();
    void tryAcquire_leftByADeadProcess_isTakenOver();
    void tryAcquire_folderMissing_saysWhichFile();
    void tryAcquire_noFolder_isAlwaysOurs();
};

void TestDeliveryLock::tryAcquire_heldByAnother_isRefusedUntilReleased()
{
    const QTemporaryDir folder;
    DeliveryLock first({.folder = folder.path()});
    DeliveryLock second({.folder = folder.path()});

    QVERIFY(first.tryAcquire().value());
    QVERIFY(first.tryAcquire().value());
    QVERIFY(!second.tryAcquire().value());
    QVERIFY(!second.isHeld());
    first.release();
    QVERIFY(second.tryAcquire().value());
    QVERIFY(second.isHeld());
}

void TestDeliveryLock::tryAcquire_leftByADeadProcess_isTakenOver()
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(u"delivery.lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("4194305\ndead\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n"); // beyond the highest process id
    left.close();
    DeliveryLock lock({.folder = folder.path()});

    QVERIFY(lock.tryAcquire().value());
}

void TestDeliveryLock::tryAcquire_folderMissing_saysWhichFile()
{
    const QTemporaryDir folder;
    DeliveryLock lock({.folder = folder.filePath(u"missing"_s)});

    const auto held = lock.tryAcquire();

    QVERIFY(!held);
    QCOMPARE(held.error().code, u"delivery_lock_failed"_s);
    QCOMPARE(held.error().args, QStringList{folder.filePath(u"missing/delivery.lock"_s)});
}

void TestDeliveryLock::tryAcquire_noFolder_isAlwaysOurs()
{
    DeliveryLock lock({});

    QVERIFY(lock.tryAcquire().value());
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestDeliveryLock)
#include "tst_deliverylock.moc"
