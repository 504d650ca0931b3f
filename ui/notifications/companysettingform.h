// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fleet.h"
#include "app/domain/notificationsetting.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace smartfleet {

class EventCheckList;
class FormRow;
class MessageBar;

/// What the form holds.
struct CompanySettingInput
{
    SettingId id = {}; ///< 0 = a new one
    CompanyId company = {};
    QString channelId = {};
    QStringList events = {};
};

/// 契約企業の通知設定登録・編集 (row G1), with the notices of rows G3 and G4.
class CompanySettingForm : public QWidget
{
    Q_OBJECT
public:
    explicit CompanySettingForm(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    void openNew(const std::vector<Company>& companies);
    /// The company of a setting isn't changed; its channel ID and events are.
    void openEdit(const NotificationSettingRow& row);
    MessageBar& bar() { return *m_bar; }
    /// While something is on its way nothing can be pressed; what was typed stays.
    void setBusy(bool busy);
    /// Puts an error beside the field it names; false when it is about none.
    bool showFieldError(const Error& error);

signals:
    void saveRequested(const smartfleet::CompanySettingInput& input, bool thenTest);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void checkChannel();
    void submit(bool thenTest);

    SettingId m_id;
    QLabel* m_title;
    MessageBar* m_bar;
    MessageBar* m_consent;
    MessageBar* m_invitation;
    QComboBox* m_company;
    QLineEdit* m_channel;
    EventCheckList* m_events;
    FormRow* m_companyRow;
    FormRow* m_channelRow;
    FormRow* m_eventsRow;
    QPushButton* m_back;
    QPushButton* m_save;
    QPushButton* m_saveAndTest;
};

} // namespace smartfleet
