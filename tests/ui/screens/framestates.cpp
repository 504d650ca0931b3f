// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/trayicon.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

/// The tray's pictures side by side, on a light and a dark panel, with their words.
std::unique_ptr<QWidget> trayPictures()
{
    auto shown = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(shown.get());
    const Error broken{Error::Kind::Unauthorized, u"key_refused"_s};
    for (const DeliveryStatus& status :
         {DeliveryStatus{DeliveryOutlook::On, {}, {}}, DeliveryStatus{DeliveryOutlook::On, {}, {.waiting = 12}},
          DeliveryStatus{DeliveryOutlook::NotLinked, {}, {}},
          DeliveryStatus{DeliveryOutlook::Paused, broken, {.waiting = 3, .failedToday = 2}}}) {
        auto* row = new QHBoxLayout;
        for (const QColor& panel : {QColor(0xf0f0f0), QColor(0x202020)}) {
            for (const int size : {16, 24, 64}) {
                auto* picture = new QLabel(shown.get());
                picture->setAutoFillBackground(true);
                picture->setPalette(QPalette(panel));
                picture->setPixmap(trayPicture(status).pixmap(QSize(size, size)));
                row->addWidget(picture);
            }
        }
        row->addWidget(new QLabel(trayWords(status), shown.get()), 1);
        column->addLayout(row);
    }
    return shown;
}

} // namespace

void walkFrame(Tour& tour)
{
    MainWindow& window = tour.window().window();
    emit tour.window().session().deliveryBlocked({Error::Kind::Unauthorized, u"key_refused"_s});
    tour.stop(u"frame-paused"_s);
    tour.window().find<QAction>(u"shortcutsAction"_s)->trigger();
    auto* sheet = window.findChild<ShortcutSheet*>();
    QVERIFY(sheet);
    tour.stop(u"frame-shortcuts"_s, *sheet);
    sheet->close();
    const std::unique_ptr<QWidget> tray = trayPictures();
    tray->show();
    tour.stop(u"frame-tray"_s, *tray);
}

} // namespace smartfleet::test
