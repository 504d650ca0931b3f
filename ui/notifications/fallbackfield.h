// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace smartfleet {

class FormRow;

/// The fallback room of a company's setting: a row that switches it on, and then one for its channel ID.
class FallbackField : public QWidget
{
    Q_OBJECT
public:
    explicit FallbackField(QWidget* parent = nullptr);

    void setFallback(const ChannelId& fallback);
    /// As it is typed; empty while it is switched off, whatever was typed before.
    QString fallbackId() const;
    /// Says beside the channel ID what is wrong with it, in a setting whose own is `channelId`; true when nothing is.
    bool check(const QString& channelId);
    /// The row that an error of this code is about; null when it is about none.
    FormRow* rowFor(const QString& code);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void onEdited();
    void retranslate();

    QCheckBox* m_isOn;
    QLineEdit* m_channel;
    QString m_ownId; ///< of the room that the field was checked against
    FormRow* m_isOnRow;
    FormRow* m_channelRow;
};

} // namespace smartfleet
