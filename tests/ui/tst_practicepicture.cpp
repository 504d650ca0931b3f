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

    static UiContext contextOf(test::PracticeWindow& window)
    {
        return {window.session(), window.prompter(), window.options(), window.windowState(), &window.world()};
    }

    static Result<> addSamples(test::PracticeWindow& window)
    {
        return test::waitFor(window.session().query<void>(
            &window.window(), [](Session& session) { return PracticeWorld::addSamples(session); }));
    }

private slots:
    void saved_theWindowTellsOfTheDelivery()
    {
        test::PracticeWindow window;
        QVERIFY(addSamples(window));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.png"_s);
        PracticePicture picture(window.window(), contextOf(window), window.pane(), file);
        const QSignalSpy failed(&picture, &PracticePicture::failed);
        QString lastDelivery;
        connect(&picture, &PracticePicture::saved, this,
                [&] { lastDelivery = window.find<QLabel>(u"lastDeliveryValue"_s)->text(); });

        picture.start();

        QTRY_VERIFY_WITH_TIMEOUT(!lastDelivery.isEmpty() || !failed.isEmpty(), 60'000);
        QVERIFY(failed.isEmpty());
        QVERIFY(lastDelivery != u"None yet"_s);
        QCOMPARE(QImage(file).size(), window.window().size() * window.window().devicePixelRatio());
    }

    void fileCantBeWritten_isNamed()
    {
        test::PracticeWindow window;
        QVERIFY(addSamples(window));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"missing/window.png"_s);
        PracticePicture picture(window.window(), contextOf(window), window.pane(), file);
        const QSignalSpy saved(&picture, &PracticePicture::saved);
        const QSignalSpy failed(&picture, &PracticePicture::failed);

        picture.start();

        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60'000);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.code, u"file_unwritable"_s);
        QCOMPARE(error.args.value(0), file);
        QVERIFY(saved.isEmpty());
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestPracticePicture)
#include "tst_practicepicture.moc"
