// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayicon.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int Sizes[] = {16, 22, 24, 32, 48, 64};

/// The name of the sign in the corner; empty when all is well.
QString signOf(const DeliveryStatus& status)
{
    const Tone tone = toneOf(status);
    if (tone != Tone::Good)
        return toneIcon(tone);
    return status.health.waiting > 0 ? toneIcon(Tone::Busy) : QString();
}

QSystemTrayIcon::MessageIcon messageIcon(Tone tone)
{
    switch (tone) {
    case Tone::Bad:
        return QSystemTrayIcon::Critical;
    case Tone::Warning:
        return QSystemTrayIcon::Warning;
    case Tone::Neutral:
    case Tone::Good:
    case Tone::Busy:
        return QSystemTrayIcon::Information;
    }
    return QSystemTrayIcon::NoIcon;
}

} // namespace

QIcon trayPicture(const DeliveryStatus& status)
{
    const QIcon program(u":/smartfleet/jp.smartfleet.Connect.svg"_s);
    const QString sign = signOf(status);
    QIcon picture;
    for (const int size : Sizes) {
        QPixmap pixmap = program.pixmap(QSize(size, size), 1.0);
        if (!sign.isEmpty()) {
            const int side = size * 5 / 8;
            const QRect corner(size - side, size - side, side, side);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::white); // on any panel
            painter.drawEllipse(corner);
            const QPalette onWhite(Qt::black, Qt::white);
            const int margin = side / 8;
            tintedIcon(sign, toneColor(toneOf(status) == Tone::Good ? Tone::Busy : toneOf(status), onWhite))
                .paint(&painter, corner.adjusted(margin, margin, -margin, -margin));
        }
        picture.addPixmap(pixmap);
    }
    return picture;
}

QString trayWords(const DeliveryStatus& status)
{
    QStringList lines{TrayIcon::tr("SmartFleet Connect")};
    if (const QString words = wordsFor(status); !words.isEmpty())
        lines << words;
    if (status.health.waiting > 0)
        lines << TrayIcon::tr("%n waiting", nullptr, status.health.waiting);
    if (status.health.failedToday > 0)
        lines << TrayIcon::tr("%n failed today", nullptr, status.health.failedToday);
    return lines.join(u'\n');
}

TrayIcon::TrayIcon(QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_words(m_menu->addAction(QString()))
    , m_open(m_menu->addAction(QString()))
    , m_failed(m_menu->addAction(QString()))
    , m_quit(nullptr)
    , m_icon(new QSystemTrayIcon(this))
{
    m_menu->addSeparator();
    m_quit = m_menu->addAction(QString());
    m_words->setObjectName(u"trayStatusAction"_s);
    m_open->setObjectName(u"trayOpenAction"_s);
    m_failed->setObjectName(u"trayFailedAction"_s);
    m_quit->setObjectName(u"trayQuitAction"_s);
    m_icon->setContextMenu(m_menu.get());
    connect(m_words, &QAction::triggered, this, [this] { emit placeRequested(placeOfCause(m_status)); });
    connect(m_open, &QAction::triggered, this, &TrayIcon::openRequested);
    connect(m_failed, &QAction::triggered, this,
            [this] { emit placeRequested({.screen = u"deliveriesPage"_s, .state = DeliveryState::Failed}); });
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openRequested();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { emit placeRequested(m_told); });
    m_icon->setIcon(trayPicture(m_status));
    retranslate();
}

TrayIcon::~TrayIcon()
{
    m_icon->setContextMenu(nullptr);
}

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setShown(bool shown)
{
    m_icon->setVisible(shown);
}

void TrayIcon::show(const DeliveryStatus& status)
{
    const bool looksTheSame = signOf(status) == signOf(m_status);
    m_status = status;
    if (!looksTheSame)
        m_icon->setIcon(trayPicture(m_status));
    retranslate();
}

void TrayIcon::tell(const Notice& notice)
{
    m_told = notice.place;
    const Problem words = notice.words();
    m_icon->showMessage(words.message, words.hint, messageIcon(notice.tone));
}

void TrayIcon::retranslate()
{
    m_icon->setToolTip(trayWords(m_status));
    m_words->setText(wordsFor(m_status));
    m_words->setVisible(!m_words->text().isEmpty());
    m_open->setText(tr("&Open SmartFleet Connect"));
    m_failed->setText(tr("Show the &failed deliveries (%n today)", nullptr, m_status.health.failedToday));
    m_failed->setVisible(m_status.health.failedToday > 0);
    m_quit->setText(tr("&Quit"));
}

} // namespace smartfleet
