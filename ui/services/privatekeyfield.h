// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineworks/privatekey.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace smartfleet {

class StatusLabel;

/// Takes a private key from a file, a dropped file or the clipboard. Once one reads well its text is gone from the
/// window: only its size is told. The key itself is never shown.
class PrivateKeyField : public QWidget
{
    Q_OBJECT
public:
    explicit PrivateKeyField(QWidget* parent = nullptr);

    /// The key that was read, in regular PEM; empty when there is none.
    const QByteArray& key() const { return m_key; }
    /// What is wrong with what was entered; nothing when a key was read or nothing was entered.
    std::optional<Error> error() const { return m_error; }
    /// Reads a text as if it had been pasted.
    void setText(const QByteArray& text);
    /// Reads a file as if it had been chosen.
    void readFile(const QString& path);
    /// Forgets the key and the text.
    void clear();
    /// What the label is the buddy of.
    QWidget* input() const;

signals:
    /// key() or error() changed.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void take(const QByteArray& text);
    QString words() const;
    void showParts();
    void chooseFile();
    void retranslate();

    QByteArray m_key;
    std::set<KeyRepair> m_repairs;
    int m_bits = 0;
    std::optional<Error> m_error;
    QWidget* m_entry; ///< until a key was read
    QWidget* m_done;
    QPlainTextEdit* m_edit;
    QPushButton* m_fileButton;
    StatusLabel* m_status;
    QPushButton* m_replaceButton;
};

} // namespace smartfleet
