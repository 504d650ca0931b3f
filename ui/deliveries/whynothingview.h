// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/whynothing.h"
#include "ui/kit/place.h"
#include "ui/kit/rowmodel.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QTableView;

namespace smartfleet {

class EventCatalogue;
class MessageBar;

/// The events that concern a talk room and what became of them there.
class RoomEventsModel final : public RowModel<RoomEvent>
{
    Q_OBJECT
public:
    /// `catalogue` must outlive the model.
    RoomEventsModel(const EventCatalogue& catalogue, QObject* parent);

    QStringList columns() const override;
    QString rowId(const RoomEvent& row) const override;
    QVariant cell(const RoomEvent& row, int column, int role) const override;

private:
    const EventCatalogue& m_catalogue;
};

/// Why a talk room got nothing at a time: the room and the time are chosen, and each event of then says what became of
/// it, why, and what to do.
class WhyNothingView : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    explicit WhyNothingView(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    /// The rooms to choose from, with the names of those whose settings name them.
    void showRooms(const std::vector<NotificationSettingRow>& settings);
    /// Chooses a room, and a time unless it isn't valid.
    void ask(const QString& channelId, const QDateTime& when);
    ChannelId room() const;
    QDateTime from() const;
    QDateTime until() const;
    /// The answer; the first event that didn't arrive is selected.
    void showStory(const RoomStory& story);

signals:
    /// Another room or time.
    void asked();
    void placeRequested(const smartfleet::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void onSelection();
    void showSummary();
    void retranslate();

    RoomEventsModel* m_model;
    QLabel* m_roomLabel;
    QComboBox* m_room;
    QLabel* m_whenLabel;
    QDateTimeEdit* m_when;
    QLabel* m_withinLabel;
    QComboBox* m_within;
    QLabel* m_summary;
    QTableView* m_table;
    MessageBar* m_reason;
    std::optional<RoomStory> m_story;
    bool m_hasWidths = false;
};

} // namespace smartfleet
