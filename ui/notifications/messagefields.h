// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/messagechoices.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace smartfleet {

class FormRow;

/// What the messages of a setting tell, and its own line in them: three rows of the form.
class MessageFields : public QWidget
{
    Q_OBJECT
public:
    explicit MessageFields(QWidget* parent = nullptr);

    void setChoices(const MessageChoices& choices);
    MessageChoices choices() const;
    FormRow& ownWordsRow() { return *m_ownWordsRow; }
    /// Says beside the line what is wrong with it; true when nothing is.
    bool check();

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QComboBox* m_driverName;
    QComboBox* m_place;
    QWidget* m_ownWordsBox;
    QLineEdit* m_ownWords;
    QComboBox* m_ownWordsAt;
    FormRow* m_driverNameRow;
    FormRow* m_placeRow;
    FormRow* m_ownWordsRow;
};

/// The choices as the form names them.
QString inWords(DriverName name);
QString inWords(PlaceDetail detail);
QString inWords(OwnWordsAt at);

} // namespace smartfleet
