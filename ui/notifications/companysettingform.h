// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fleet.h"
#include "app/domain/notificationsetting.h"
#include "ui/kit/busynotice.h"
#include "ui/kit/keyboard.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace smartfleet {

class EventCheckList;
class FallbackField;
class FormRow;
class MessageBar;
class MessageFields;
class MessagePreview;
class RoomStatus;
class SettingComparison;
class TimingFields;

/// What the form holds.
struct CompanySettingInput
{
    SettingId id = {}; ///< 0 = a new one
    CompanyId company = {};
    QString channelId = {}; ///< as it was typed
    QStringList events = {};
    MessageChoices message = {};
    DeliveryTiming timing = {};
    QString fallbackId = {}; ///< as it was typed; empty = none
    QDateTime seenAt = {};   ///< when the setting that is edited was last updated, as far as this admin saw
    friend bool operator==(const CompanySettingInput&, const CompanySettingInput&) = default;
};

/// 契約企業の通知設定登録・編集 (row G1), with the notices of rows G3 and G4, a preview and what the setting would have
/// sent.
class CompanySettingForm : public QWidget
{
    Q_OBJECT
public:
    explicit CompanySettingForm(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    void openNew(const std::vector<Company>& companies);
    /// The company of a setting isn't changed; its channel ID, its events, what its messages tell, when they may go and
    /// its fallback room are.
    void openEdit(const NotificationSettingRow& row);
    /// Makes a new setting of what is typed, for when the one that was edited is gone.
    void continueAsNew(const std::vector<Company>& companies);

    CompanySettingInput input() const;
    /// Whether leaving would lose something.
    bool isChanged() const { return input() != m_opened; }
    /// Forgets what was typed.
    void discard() { m_opened = input(); }
    MessageBar& bar() { return *m_bar; }
    RoomStatus& room() { return *m_room; }
    MessagePreview& preview() { return *m_preview; }
    /// While something is on its way nothing can be pressed; what was typed stays.
    void setBusy(bool busy);
    /// Puts an error beside the field it names; false when it is about none.
    bool showFieldError(const Error& error);
    /// Shows what somebody else stored meanwhile beside what is typed here.
    void showConflict(const NotificationSettingRow& stored);
    /// Whether there is a guide that the links beside the channel ID can open.
    void setGuideAvailable(bool available);

signals:
    void saveRequested(const smartfleet::CompanySettingInput& input, bool thenTest);
    void closeRequested();
    /// What is typed, chosen or switched on is another now.
    void edited();
    void channelEdited(const QString& text);
    void roomCheckRequested();
    void companyChosen(const smartfleet::CompanyId& company);
    /// A topic of the guide: "channelId" or "inviteBot".
    void guideRequested(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeChannelBox();
    void layOut();
    void connectFields();
    void setCompanies(const std::vector<Company>& companies);
    void begin();
    void arrange(bool beside);
    void retranslate();
    void onEdited();
    void onChannelEdited();
    void submit(bool thenTest);
    void takeStored();

    SettingId m_id;
    QDateTime m_seenAt;
    CompanySettingInput m_opened;    ///< what it held when it was opened
    NotificationSettingRow m_stored; ///< what somebody else stored meanwhile
    bool m_thenTest = false;         ///< what was wanted when the conflict was found
    bool m_isOpening = false;        ///< many fields at once are no edit
    bool m_isBeside = false;         ///< whether the preview stands beside the fields
    QLabel* m_title;
    MessageBar* m_bar;
    SettingComparison* m_conflict;
    MessageBar* m_consent;
    MessageBar* m_invitation;
    QComboBox* m_company;
    QLineEdit* m_channel;
    QPushButton* m_channelGuide;
    RoomStatus* m_room;
    EventCheckList* m_events;
    MessageFields* m_message;
    TimingFields* m_timing;
    FallbackField* m_fallback;
    MessagePreview* m_preview;
    FormRow* m_companyRow;
    FormRow* m_channelRow;
    FormRow* m_eventsRow;
    QVBoxLayout* m_fields = nullptr;
    QScrollArea* m_previewScroll;
    QPushButton* m_back;
    QPushButton* m_save;
    QPushButton* m_saveAndTest;
    KeptFocus m_focus; ///< while it is busy
    BusyNotice m_notice;
};

} // namespace smartfleet
