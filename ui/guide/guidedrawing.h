// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace smartfleet {

/// A schematic drawing of the guide (resources/guide/<name>.svg) in the palette's colours, as wide as there is room.
class GuideDrawing : public QWidget
{
    Q_OBJECT
public:
    explicit GuideDrawing(QWidget* parent = nullptr);

    /// `labels` stand for %1, %2 … in the drawing; `words` tell those who don't see it what it shows.
    void showDrawing(const QString& name, const QStringList& labels, const QString& words);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QByteArray m_svg; ///< labels filled in, colours not yet
};

} // namespace smartfleet
