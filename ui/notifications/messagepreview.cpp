// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/messagepreview.h"

#include "app/delivery/sampleevent.h"
#include "app/domain/integration.h"
#include "app/domain/problems.h"
#include "ui/kit/eventwords.h"
#include "ui/kit/messagebubble.h"
#include "ui/kit/sentences.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QLabel* makeHeading(QWidget* parent)
{
    auto* heading = new QLabel(parent);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    return heading;
}

} // namespace

MessagePreview::MessagePreview(const EventCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_sampleAt(QDateTime::currentDateTimeUtc())
    , m_title(makeHeading(this))
    , m_eventLabel(new QLabel(this))
    , m_event(new QComboBox(this))
    , m_bubble(new MessageBubble(BotName, {}, {}, this))
    , m_off(new QLabel(this))
    , m_runTitle(makeHeading(this))
    , m_runWords(new QLabel(this))
{
    m_event->setObjectName(u"previewEventCombo"_s);
    m_bubble->setObjectName(u"previewBubble"_s);
    m_off->setObjectName(u"previewOffLabel"_s);
    m_runWords->setObjectName(u"dryRunLabel"_s);
    m_eventLabel->setBuddy(m_event);
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumContentsLength(12);
    m_event->addItem(QString());
    for (QLabel* label : {m_off, m_runWords}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_eventLabel);
    layout->addWidget(m_event);
    layout->addWidget(m_bubble);
    layout->addWidget(m_off);
    layout->addSpacing(14);
    layout->addWidget(m_runTitle);
    layout->addWidget(m_runWords);
    layout->addStretch();
    connect(m_event, &QComboBox::currentIndexChanged, this, &MessagePreview::showMessage);
    retranslate();
}

void MessagePreview::setPastEvents(std::vector<PastEvent> events, const MessageLocale& locale)
{
    m_locale = locale;
    m_past = std::move(events);
    const QSignalBlocker quiet(m_event);
    while (m_event->count() > 1)
        m_event->removeItem(1);
    for (qsizetype i = 0; i < std::ssize(m_past); ++i)
        m_event->addItem(QString());
    m_event->setCurrentIndex(0);
    retranslateEvents();
    showMessage();
}

void MessagePreview::follow(const QString& company, const QStringList& events, const MessageChoices& choices)
{
    m_company = company;
    m_events = events;
    m_choices = choices;
    retranslateEvents(); // the sample is of what is on
    showMessage();
}

void MessagePreview::showDryRun(const Result<DryRun>& run)
{
    m_run = run;
    m_hasRun = true;
    putDryRun();
}

QString MessagePreview::text() const
{
    return m_bubble->text();
}

QString MessagePreview::sampleType() const
{
    return m_events.isEmpty() ? m_catalogue.types().front().id : m_events.first();
}

PastEvent MessagePreview::chosen() const
{
    const int index = m_event->currentIndex();
    if (index > 0 && index <= std::ssize(m_past))
        return m_past.at(size_t(index) - 1);
    return {sampleEvent(sampleType(), m_sampleAt, m_locale), sampleNames(m_company, m_locale)};
}

void MessagePreview::showMessage()
{
    const PastEvent shown = chosen();
    m_bubble->setMessage(BotName, messageText(shown.event, shown.names, m_choices, m_catalogue, m_locale, false),
                         shown.event.receivedAt);
    m_off->setVisible(!m_events.contains(shown.event.type));
}

void MessagePreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessagePreview::retranslate()
{
    m_title->setText(tr("Preview"));
    m_eventLabel->setText(tr("Event"));
    m_event->setAccessibleName(tr("Event that the preview shows"));
    m_off->setText(tr("This event is off: it wouldn't be sent."));
    m_runTitle->setText(tr("In the last %n day(s)", nullptr, DryRunDays));
    retranslateEvents();
    putDryRun();
    showMessage();
}

void MessagePreview::retranslateEvents()
{
    m_event->setItemText(0, tr("Example: %1").arg(eventName(m_catalogue, sampleType())));
    for (int i = 0; i < int(m_past.size()); ++i) {
        const PastEvent& past = m_past.at(size_t(i));
        const QString when = QLocale().toString(past.event.receivedAt.toLocalTime(), QLocale::ShortFormat);
        m_event->setItemText(
            i + 1, u"%1  %2  %3"_s.arg(when, eventName(m_catalogue, past.event.type), past.names.vehicle).trimmed());
    }
}

void MessagePreview::putDryRun()
{
    if (!m_hasRun) {
        m_runWords->setText(tr("Counting…"));
        return;
    }
    if (!m_run) {
        m_runWords->setText(
            tr("It couldn't be counted what would have been sent. %1").arg(describe(m_run.error()).message));
        return;
    }
    if (!m_run->anyEvents) {
        m_runWords->setText(tr("No event of this company was received, so nothing would have been sent."));
        return;
    }
    if (m_run->events == 0) {
        m_runWords->setText(tr("With this setting nothing would have been sent."));
        return;
    }
    const QLocale locale;
    const QString sent = m_run->messages == 1
        ? tr("With this setting %n event(s) would have been sent in one message.", nullptr, m_run->events)
        : tr("With this setting %n event(s) would have been sent in %1 messages.", nullptr, m_run->events)
              .arg(locale.toString(m_run->messages));
    //: how a weekday, a day and a time are written, in the signs of Qt's date formats
    const QString when = locale.toString(m_run->busiestAt.toLocalTime(), tr("ddd d MMM H:mm"));
    const QString busiest =
        tr("Busiest at %1, with %n event(s) in ten minutes.", nullptr, m_run->busiestEvents).arg(when);
    m_runWords->setText(joined(sent, busiest));
}

} // namespace smartfleet
