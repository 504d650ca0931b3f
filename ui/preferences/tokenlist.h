// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/store/tokensrepository.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace smartfleet {

class FormRow;

/// The tokens with which fleet systems sign in to the HTTP interface. A new one is shown once, with what Traccar's
/// configuration needs.
class TokenList : public QWidget
{
    Q_OBJECT
public:
    explicit TokenList(QWidget* parent);

    void showTokens(const std::vector<AccessToken>& tokens);
    /// Shows a token that was just made, until the person leaves it.
    void showNew(const QString& name, const QString& token);
    /// What is wrong with the name of the new token, or with revoking.
    void showProblem(const Error& error);
    /// Where the HTTP interface listens; empty while it doesn't.
    void setUrl(const QUrl& url);

signals:
    void addRequested(const QString& name);
    void revokeRequested(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildNew();
    void requestAdd();
    void leaveNew();
    QString chosen() const;
    QString traccarLines() const;
    void copy(const QString& text);
    void retranslate();

    std::vector<AccessToken> m_all;
    QUrl m_url;
    QString m_newName;
    QString m_newToken; ///< empty once it was left
    std::optional<Error> m_problem;
    QLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_revokeButton;
    QLineEdit* m_name;
    QPushButton* m_addButton;
    FormRow* m_nameRow;
    QWidget* m_new;
    QLabel* m_newTitle;
    QLineEdit* m_token;
    QPushButton* m_copyTokenButton;
    QLabel* m_traccarTitle;
    QPlainTextEdit* m_traccar;
    QPushButton* m_copyTraccarButton;
    QPushButton* m_doneButton;
};

} // namespace smartfleet
