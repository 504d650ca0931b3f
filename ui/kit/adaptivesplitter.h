// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace smartfleet {

/// A list and the details of what is chosen in it: side by side where there is room, one above the other where there is
/// not.
class AdaptiveSplitter : public QSplitter
{
    Q_OBJECT
public:
    /// Below `sideBySideFrom` device-independent pixels, more with larger text, and wherever the parts need more room
    /// than there is, they lie one above the other.
    explicit AdaptiveSplitter(int sideBySideFrom, QWidget* parent = nullptr);

    /// As wide as the wider part, so that the narrow form can be reached at all.
    QSize minimumSizeHint() const override;

signals:
    /// The parts lie the other way now.
    void turned();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int leastBeside() const;
    void turnAsNeeded();

    int m_sideBySideFrom;
};

} // namespace smartfleet
