// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"

#include <QWidget>

class QLabel;

namespace smartfleet {

/// A status as an icon and a word, readable without colour.
class StatusLabel : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLabel(QWidget* parent = nullptr);

    void setStatus(Tone tone, const QString& word);
    QString word() const;
    /// Whether the word may take several lines; default: no.
    void setWordWrap(bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateColors();

    Tone m_tone = Tone::Neutral;
    QLabel* m_icon;
    QLabel* m_word;
};

} // namespace smartfleet
