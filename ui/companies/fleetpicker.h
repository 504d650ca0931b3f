// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>
#include <vector>

namespace smartfleet {

/// A company or user that can be picked.
struct FleetChoice
{
    QString id = {};
    QString name = {};
    friend bool operator==(const FleetChoice&, const FleetChoice&) = default;
};

/// Picks one of any number of companies or users: what is typed is searched for, and the first that match are offered.
/// Who searches answers searched() with showMatches().
class FleetPicker : public QComboBox
{
    Q_OBJECT
public:
    explicit FleetPicker(QWidget* parent = nullptr);

    /// Where there is only one to pick it is picked, before anything is typed.
    void setTakesTheOnly(bool takes) { m_takesTheOnly = takes; }
    /// Picks it; nobody when its id is empty.
    void choose(const FleetChoice& choice);
    /// The answer to a search; one for a text that is no longer there is ignored.
    void showMatches(const QString& text, const std::vector<FleetChoice>& matches);
    /// The id, empty when the field is; nothing while what is typed is none of those offered.
    std::optional<QString> chosenId() const;
    /// Asks for what is offered before anything is typed.
    void searchAll();

signals:
    void searched(const QString& text);
    void chosen();

private:
    void onEdited(const QString& text);
    void take(int index);

    QString m_searched;
    std::optional<FleetChoice> m_choice;
    bool m_takesTheOnly = false;
    bool m_offers = false; ///< whether the answer is to be shown as soon as it comes
};

} // namespace smartfleet
