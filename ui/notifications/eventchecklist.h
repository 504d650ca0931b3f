// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/eventtype.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace smartfleet {

/// 通知イベント: every event type with a check mark, by category, narrowed by what is typed; and the presets to start
/// from. All, None and the mark of a category act on what is shown.
class EventCheckList : public QWidget
{
    Q_OBJECT
public:
    explicit EventCheckList(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    void setChecked(const QStringList& eventIds);
    /// The ids that are on, in catalogue order.
    QStringList checked() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Box
    {
        EventType type;
        QCheckBox* box;
    };
    struct Group
    {
        QString category; ///< its id
        QWidget* frame;
        QCheckBox* all; ///< the category's own mark
    };

    void makeGroups();
    void retranslate();
    void setAll(bool on);
    void toggleGroup(const Group& group);
    void choosePreset(int index);
    void onToggled();
    void filter();
    /// The columns of all categories stand below one another.
    void alignColumns();
    bool isShown(const Box& box) const;
    std::vector<Box> boxesOf(const Group& group) const;
    void showState();

    const EventCatalogue& m_catalogue;
    std::vector<Box> m_boxes;
    std::vector<Group> m_groups; ///< in the order of m_boxes
    bool m_isSetting = false;    ///< many marks at once are one change
    QLabel* m_presetLabel;
    QComboBox* m_preset;
    QLabel* m_count;
    QLineEdit* m_search;
    QPushButton* m_all;
    QPushButton* m_none;
    QLabel* m_nothing;
};

} // namespace smartfleet
