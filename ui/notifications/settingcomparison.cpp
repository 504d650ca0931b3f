// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settingcomparison.h"

#include "ui/kit/eventwords.h"
#include "ui/kit/flowlayout.h"
#include "ui/notifications/messagefields.h"
#include "ui/notifications/timingfields.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

SettingComparison::SettingComparison(const EventCatalogue& catalogue, QWidget* parent)
    : QFrame(parent)
    , m_catalogue(catalogue)
    , m_title(new QLabel(this))
    , m_overwrite(new QPushButton(this))
    , m_take(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_title->setWordWrap(true);
    m_overwrite->setObjectName(u"overwriteButton"_s);
    m_take->setObjectName(u"takeStoredButton"_s);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_overwrite);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(buttons);
    connect(m_overwrite, &QPushButton::clicked, this, &SettingComparison::overwriteRequested);
    connect(m_take, &QPushButton::clicked, this, &SettingComparison::takeStoredRequested);
    retranslate();
}

void SettingComparison::compare(const NotificationSetting& stored, const NotificationSetting& mine)
{
    m_stored = stored;
    m_mine = mine;
    retranslate();
}

QString SettingComparison::eventsInWords(const QStringList& events, const QStringList& others) const
{
    QStringList names;
    for (const QString& id : events) {
        if (!others.contains(id))
            names += eventName(m_catalogue, id);
    }
    const QString count = tr("%n event(s)", nullptr, int(events.size()));
    //: how many events are on; those that are on here alone
    return names.isEmpty() ? count : tr("%1, here alone: %2").arg(count, names.join(tr(", ")));
}

void SettingComparison::fillGrid()
{
    delete m_table;
    m_table = new QWidget(this);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(14);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto add = [grid, this](const QString& name, const QString& stored, const QString& mine) {
        if (stored == mine)
            return;
        const int row = grid->rowCount();
        int column = 0;
        for (const QString& text : {name, stored, mine}) {
            auto* label = new QLabel(text, m_table);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(column > 0);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            grid->addWidget(label, row, column++, Qt::AlignTop);
        }
    };
    add({}, tr("Stored"), tr("Yours"));
    add(tr("Channel ID"), m_stored.channel.value, m_mine.channel.value);
    if (m_stored.events != m_mine.events)
        add(tr("Notification events"), eventsInWords(m_stored.events, m_mine.events),
            eventsInWords(m_mine.events, m_stored.events));
    const MessageChoices& theirs = m_stored.message;
    const MessageChoices& mine = m_mine.message;
    add(tr("Driver's name"), inWords(theirs.driverName), inWords(mine.driverName));
    add(tr("Place"), inWords(theirs.place), inWords(mine.place));
    add(tr("Own wording"), theirs.ownWords, mine.ownWords);
    add(tr("Where the own wording stands"), inWords(theirs.ownWordsAt), inWords(mine.ownWordsAt));
    add(tr("When messages go"), inWords(m_stored.timing), inWords(m_mine.timing));
    add(tr("Fallback room"), m_stored.fallback.value, m_mine.fallback.value);
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_table);
}

void SettingComparison::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SettingComparison::retranslate()
{
    m_title->setText(tr("Somebody else changed this setting while you were editing it. What you typed is still here. "
                        "Where both differ:"));
    m_overwrite->setText(tr("Save mine over it"));
    m_take->setText(tr("Take what is stored"));
    fillGrid();
}

} // namespace smartfleet
