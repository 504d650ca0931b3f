// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/dryrun.h"
#include "app/delivery/messagetext.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace smartfleet {

class MessageBubble;

/// An event of the past with the names of who and what it happened to.
struct PastEvent
{
    Event event = {};
    EventNames names = {};
};

/// Shows beside the form what the setting means: a message exactly as the talk room shows it, of an invented event or
/// one of the past, and what the last days would have sent.
class MessagePreview : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePreview(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    /// The company's latest events, newest first, and in which language and zone its rooms are told.
    void setPastEvents(std::vector<PastEvent> events, const MessageLocale& locale);
    /// Follows what the form holds.
    void follow(const QString& company, const QStringList& events, const MessageChoices& choices);
    void showDryRun(const Result<DryRun>& run);
    /// The message as it would be sent.
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void retranslateEvents();
    void putDryRun();
    void showMessage();
    /// What the invented event is of: the first event that is on.
    QString sampleType() const;
    PastEvent chosen() const;

    const EventCatalogue& m_catalogue;
    MessageLocale m_locale;
    std::vector<PastEvent> m_past;
    QString m_company;
    QStringList m_events;
    MessageChoices m_choices;
    QDateTime m_sampleAt; ///< stays while one looks, so that the message doesn't move
    Result<DryRun> m_run = {};
    bool m_hasRun = false;
    QLabel* m_title;
    QLabel* m_eventLabel;
    QComboBox* m_event;
    MessageBubble* m_bubble;
    QLabel* m_off;
    QLabel* m_runTitle;
    QLabel* m_runWords;
};

} // namespace smartfleet
