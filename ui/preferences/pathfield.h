// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace smartfleet {

/// The name of a file, typed or chosen.
class PathField : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the object name of the line that is typed into.
    PathField(const QString& name, QWidget* parent);

    QLineEdit* edit() const { return m_edit; }
    QString path() const;
    void setPath(const QString& path);
    /// The title of the window in which a file is chosen, and which files it offers.
    void setDialog(const QString& title, const QStringList& filters);

signals:
    /// Another file was entered or chosen; an empty path means none.
    void changed(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void announce();
    void retranslate();

    QLineEdit* m_edit;
    QPushButton* m_button;
    QString m_title;
    QStringList m_filters;
    QString m_announced;
};

} // namespace smartfleet
