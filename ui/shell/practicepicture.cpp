// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/practicepicture.h"

#include "ui/services/servicecard.h"
#include "ui/services/servicespage.h"
#include "ui/shell/mainwindow.h"

#include <QImageWriter>

using namespace Qt::StringLiterals;

namespace smartfleet {

PracticePicture::PracticePicture(MainWindow& window, const UiContext& context, PracticePane& pane, const QString& file)
    : QObject(&window)
    , m_window(window)
    , m_file(file)
    , m_job(context, pane, this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(5)); // the card learns of it within one
    connect(&m_patience, &QTimer::timeout, this, &PracticePicture::save);
    connect(&m_job, &MainJobRun::failed, this, &PracticePicture::failed);
    connect(&m_job, &MainJobRun::done, this, &PracticePicture::waitForCard, Qt::QueuedConnection);
}

void PracticePicture::waitForCard()
{
    auto* services = qobject_cast<ServicesPage*>(m_window.page(u"servicesPage"_s));
    if (!services || !services->isVisible() || services->card().lastDelivery().isValid()) {
        save();
        return;
    }
    m_patience.start();
    connect(&services->card(), &ServiceCard::lastDeliveryShown, this, [this] {
        if (m_patience.isActive())
            save();
    });
}

void PracticePicture::save()
{
    m_patience.stop();
    // what the last message asked of the layouts is done before the picture, not after it
    for (int pass = 0; pass < 5; ++pass)
        QCoreApplication::sendPostedEvents();
    QImageWriter writer(m_file);
    if (writer.write(m_window.grab().toImage()))
        emit saved();
    else
        emit failed({Error::Kind::Storage, u"file_unwritable"_s, {m_file, writer.errorString()}});
}

} // namespace smartfleet
