// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/practiceworld.h"
#include "app/session/sessionthread.h"
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/shell/practicepicture.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestPracticePicture : public QObject
{
    Q_OBJECT

    /// A window with the sample companies, and its picture to be.
    struct Scene
    {
        explicit Scene(const QString& name)
            : file(folder.filePath(name))
            , picture(window.window(),
                      {window.session(), window.prompter(), window.options(), window.windowState(), &window.world()},
                      window.pane(), file)
        {
        }

        Result<> addSamples()
        {
            return test::waitFor(window.session().query<void>(
                &window.window(), [](Session& session) { return PracticeWorld::addSamples(session); }));
        }

        test::PracticeWindow window;
        const QTemporaryDir folder;
        const QString file;
        PracticePicture picture;
        const QSignalSpy saved{&picture, &PracticePicture::saved};
        const QSignalSpy failed{&picture, &PracticePicture::failed};
    };

private slots:
    void saved_theWindowTellsOfTheDelivery()
    {
        Scene scene(u"window.png"_s);
        QVERIFY(scene.addSamples());
        QString lastDelivery;
        connect(&scene.picture, &PracticePicture::saved, this,
                [&] { lastDelivery = scene.window.find<QLabel>(u"lastDeliveryValue"_s)->text(); });

        scene.picture.start();

        QTRY_VERIFY_WITH_TIMEOUT(!scene.saved.isEmpty() || !scene.failed.isEmpty(), 60'000);
        QVERIFY(scene.failed.isEmpty());
        QVERIFY(!lastDelivery.isEmpty());
        QVERIFY(lastDelivery != u"None yet"_s);
        const MainWindow& window = scene.window.window();
        QCOMPARE(QImage(scene.file).size(), window.size() * window.devicePixelRatio());
    }

    void fileCantBeWritten_isNamed()
    {
        Scene scene(u"missing/window.png"_s);
        QVERIFY(scene.addSamples());

        scene.picture.start();

        QTRY_COMPARE_WITH_TIMEOUT(scene.failed.count(), 1, 60'000);
        const auto error = scene.failed.first().first().value<Error>();
        QCOMPARE(error.code, u"file_unwritable"_s);
        QCOMPARE(error.args.value(0), scene.file);
        QVERIFY(scene.saved.isEmpty());
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestPracticePicture)
#include "tst_practicepicture.moc"
