// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/integrationfields.h"

#include "app/domain/problems.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formrow.h"
#include "ui/kit/sentences.h"
#include "ui/services/integrationfieldrules.h"
#include "ui/services/integrationfieldwords.h"
#include "ui/services/privatekeyfield.h"
#include "ui/services/statewords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// A locked field looks like text: it can be selected and copied, but not changed.
void setLocked(QLineEdit* edit, bool locked)
{
    edit->setReadOnly(locked);
    edit->setFrame(!locked);
    QPalette palette;
    if (locked)
        palette.setColor(QPalette::Base, Qt::transparent);
    edit->setPalette(palette);
}

} // namespace

IntegrationFields::IntegrationFields(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_lockedReason(new QLabel(this))
    , m_key(new PrivateKeyField(this))
    , m_allowed(new QRadioButton(this))
    , m_notAllowed(new QRadioButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_lockedReason->setWordWrap(true);
    m_lockedReason->setTextFormat(Qt::PlainText);
    m_lockedReason->setForegroundRole(QPalette::PlaceholderText);
    build();
    setMode(Mode::Register);
}

void IntegrationFields::build()
{
    addLine(formfield::ClientId, true);
    addLine(formfield::ClientSecret, true)->setEchoMode(QLineEdit::Password);
    addLine(formfield::ServiceAccount, true);
    addRow(formfield::PrivateKey, new FormRow(m_key, Need::Required, this, m_key->input()));
    connect(m_key, &PrivateKeyField::changed, this, [this] {
        m_touched.insert(formfield::PrivateKey);
        m_refused.erase(formfield::PrivateKey);
        validateField(formfield::PrivateKey);
    });
    addLine(formfield::DomainId, true);
    addLine(formfield::BotAdmins, true);
    addLine(formfield::BotSubAdmins, false);
    addPermission();
    addLine(formfield::PhotoUrl, false);
    m_column->addWidget(m_lockedReason);
    m_column->addStretch(1); // takes what is too much, so that the rows stand evenly
}

QLineEdit* IntegrationFields::addLine(const QString& field, bool required)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(field + u"Edit"_s);
    m_edits[field] = edit;
    addRow(field, new FormRow(edit, required ? Need::Required : Need::Optional, this));
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        m_touched.insert(field);
        m_refused.erase(field);
        m_rows[field]->setNote({}); // it tells of what was there before
        validateField(field);
    });
    connect(edit, &QLineEdit::returnPressed, this, &IntegrationFields::submitted);
    connect(edit, &QLineEdit::editingFinished, this, [this, field] {
        validateField(field);
        noteField(field);
    });
    return edit;
}

void IntegrationFields::addRow(const QString& field, FormRow* row)
{
    row->setObjectName(field + u"Row"_s);
    m_rows[field] = row;
    m_order << field;
    m_column->addWidget(row);
    connect(row, &FormRow::helpRequested, this, [this, field] { emit guideRequested(field); });
}

void IntegrationFields::addPermission()
{
    auto* choice = new QWidget(this);
    m_allowed->setObjectName(u"userPermissionAllowedRadio"_s);
    m_notAllowed->setObjectName(u"userPermissionNotAllowedRadio"_s);
    auto* row = new FlowLayout(choice);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_notAllowed);
    row->addWidget(m_allowed);
    choice->setFocusProxy(m_notAllowed);
    addRow(UserPermissionField, new FormRow(choice, Need::Optional, this));
}

void IntegrationFields::setMode(Mode mode)
{
    m_mode = mode;
    const bool isEdit = mode == Mode::Edit;
    for (const auto& [field, edit] : m_edits)
        setLocked(edit, isEdit && field != formfield::ServiceAccount);
    for (const QString& field : {formfield::ClientId, formfield::DomainId, formfield::BotAdmins})
        m_rows[field]->setNeed(isEdit ? Need::None : Need::Required);
    m_rows[formfield::BotSubAdmins]->setNeed(isEdit ? Need::None : Need::Optional);
    m_rows[formfield::PrivateKey]->setNeed(isEdit ? Need::Optional : Need::Required);
    m_rows[formfield::ClientSecret]->setVisible(!isEdit);
    m_rows[formfield::PhotoUrl]->setVisible(!isEdit);
    m_lockedReason->setVisible(isEdit);
    m_touched.clear();
    m_refused.clear();
    for (const auto& [field, row] : m_rows) {
        row->setError({});
        row->setNote({});
    }
    // what can be edited stands first
    QStringList order{formfield::ClientId,     formfield::ClientSecret, formfield::ServiceAccount,
                      formfield::PrivateKey,   formfield::DomainId,     formfield::BotAdmins,
                      formfield::BotSubAdmins, UserPermissionField,     formfield::PhotoUrl};
    if (isEdit)
        order =
            QStringList{formfield::ServiceAccount, formfield::PrivateKey,   UserPermissionField, QString(),
                        formfield::ClientId,       formfield::ClientSecret, formfield::DomainId, formfield::BotAdmins,
                        formfield::BotSubAdmins,   formfield::PhotoUrl};
    QWidget* before = nullptr;
    for (qsizetype i = 0; i < order.size(); ++i) {
        QWidget* widget = order.at(i).isEmpty() ? static_cast<QWidget*>(m_lockedReason) : m_rows[order.at(i)];
        m_column->removeWidget(widget);
        m_column->insertWidget(int(i), widget);
        if (FormRow* row = qobject_cast<FormRow*>(widget))
            before = row->setTabOrderAfter(before);
    }
    order.removeAll(QString());
    m_order = order;
    retranslate();
}

void IntegrationFields::beginRegistration()
{
    m_stored = {};
    fill({});
    setMode(Mode::Register);
    m_rows[formfield::ClientId]->focusField();
}

void IntegrationFields::beginEdit(const Integration& integration)
{
    m_stored = integration;
    fill({.clientId = integration.clientId,
          .serviceAccount = integration.serviceAccount,
          .domainId = QString::number(integration.domain.value),
          .botAdmins = integration.botAdmins,
          .botSubAdmins = integration.botSubAdmins,
          .userPermission = integration.userPermission,
          .photoUrl = integration.photoUrl});
    setMode(Mode::Edit);
    // what asks for attention is a key that was reissued, in most cases
    const bool wantsKey = integration.state == IntegrationState::NeedsAttention;
    m_rows[wantsKey ? formfield::PrivateKey : formfield::ServiceAccount]->focusField();
}

void IntegrationFields::fill(const IntegrationForm& form)
{
    m_edits[formfield::ClientId]->setText(form.clientId);
    m_edits[formfield::ClientSecret]->setText(form.clientSecret);
    m_edits[formfield::ServiceAccount]->setText(form.serviceAccount);
    m_edits[formfield::DomainId]->setText(form.domainId);
    m_edits[formfield::BotAdmins]->setText(form.botAdmins.join(u", "_s));
    m_edits[formfield::BotSubAdmins]->setText(form.botSubAdmins.join(u", "_s));
    m_edits[formfield::PhotoUrl]->setText(form.photoUrl);
    m_key->setText(form.privateKey);
    (form.userPermission ? m_allowed : m_notAllowed)->setChecked(true);
    m_refused.clear();
    for (const auto& [field, row] : m_rows) {
        row->setError({});
        row->setNote({});
    }
}

IntegrationForm IntegrationFields::form() const
{
    const auto text = [this](const QString& field) {
        return plainValue(m_edits.at(field)->text());
    };
    const auto ids = [this](const QString& field) {
        QStringList plain;
        for (const QString& id : splitIds(m_edits.at(field)->text()))
            plain << plainValue(id);
        return plain;
    };
    return {.clientId = text(formfield::ClientId),
            .clientSecret = text(formfield::ClientSecret),
            .serviceAccount = text(formfield::ServiceAccount),
            .privateKey = m_key->key(),
            .domainId = text(formfield::DomainId),
            .botAdmins = ids(formfield::BotAdmins),
            .botSubAdmins = ids(formfield::BotSubAdmins),
            .userPermission = m_allowed->isChecked(),
            .photoUrl = m_edits.at(formfield::PhotoUrl)->text().trimmed()};
}

IntegrationEdit IntegrationFields::edit() const
{
    IntegrationEdit changed;
    const QString account = plainValue(m_edits.at(formfield::ServiceAccount)->text());
    if (account != m_stored.serviceAccount)
        changed.serviceAccount = account;
    if (!m_key->key().isEmpty())
        changed.privateKey = m_key->key();
    if (m_allowed->isChecked() != m_stored.userPermission)
        changed.userPermission = m_allowed->isChecked();
    return changed;
}

std::optional<Error> IntegrationFields::errorOf(const QString& field) const
{
    if (const auto refused = m_refused.find(field); refused != m_refused.end())
        return refused->second;
    if (field == formfield::PrivateKey) {
        if (m_key->error() || m_mode == Mode::Edit)
            return m_key->error();
    }
    if (field == UserPermissionField || (m_mode == Mode::Edit && field != formfield::ServiceAccount))
        return std::nullopt;
    return errorOfField(form(), field);
}

void IntegrationFields::validateField(const QString& field)
{
    // a field that nobody has typed in yet isn't blamed for being empty
    if (!m_touched.contains(field) && !m_refused.contains(field))
        return;
    const std::optional<Error> error = errorOf(field);
    if (!error) {
        const bool showedErrors = showsErrors();
        m_rows[field]->setError({});
        if (showedErrors && !showsErrors())
            emit allMended();
        return;
    }
    m_rows[field]->setError(inOneText(describe(*error)));
}

/// Says how a value is understood when it came with more than the value.
void IntegrationFields::noteField(const QString& field)
{
    const auto found = m_edits.find(field);
    if (found == m_edits.end() || found->second->isReadOnly() || field == formfield::PhotoUrl)
        return;
    const QString typed = found->second->text();
    const IntegrationForm entered = form();
    const bool isList = field == formfield::BotAdmins || field == formfield::BotSubAdmins;
    QString understood = plainValue(typed);
    if (isList)
        understood = (field == formfield::BotAdmins ? entered.botAdmins : entered.botSubAdmins).join(u", "_s);
    const bool isPlain = isList ? splitIds(typed) == splitIds(understood) : typed == understood;
    if (isPlain || understood.isEmpty())
        m_rows[field]->setNote({});
    else if (field == formfield::ClientSecret)
        m_rows[field]->setNote(tr("Blanks, line breaks and full-width letters were made plain."));
    else
        m_rows[field]->setNote(tr("Read as “%1”.").arg(understood));
}

bool IntegrationFields::showsErrors() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const auto& row) { return !row.second->error().isEmpty(); });
}

bool IntegrationFields::validateAll()
{
    QString first;
    for (const QString& field : std::as_const(m_order)) {
        m_touched.insert(field);
        validateField(field);
        if (first.isEmpty() && errorOf(field))
            first = field;
    }
    if (!first.isEmpty())
        m_rows[first]->focusField();
    return first.isEmpty();
}

void IntegrationFields::focusField(const QString& field)
{
    if (const auto row = m_rows.find(field); row != m_rows.end())
        row->second->focusField();
}

bool IntegrationFields::showFieldError(const Error& error)
{
    // what is wrong with a key may have its size as argument
    const QString field = error.code.startsWith(u"key_"_s) ? formfield::PrivateKey : error.args.value(0);
    if (!m_rows.contains(field))
        return false;
    m_refused[field] = error;
    validateField(field);
    m_rows[field]->focusField();
    return true;
}

void IntegrationFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IntegrationFields::retranslate()
{
    const bool isEdit = m_mode == Mode::Edit;
    const QString locked = isEdit ? tr("Can't be changed here.") : QString();
    m_lockedReason->setText(tr("The following was registered and can't be changed here. SmartFleet doesn't change a "
                               "bot once it is registered: "
                               "change its details in LINE WORKS."));
    for (const auto& [field, row] : m_rows) {
        const FieldWords words = wordsOfField(field, isEdit);
        row->setTexts(words.label, words.explanation);
        row->setHelp(words.help);
    }
    for (const QString& field :
         {formfield::ClientId, formfield::DomainId, formfield::BotAdmins, formfield::BotSubAdmins}) {
        if (isEdit)
            m_edits[field]->setAccessibleDescription(locked);
        m_edits[field]->setPlaceholderText(isEdit ? tr("None") : QString());
    }
    m_allowed->setText(wordForUserPermission(true));
    m_notAllowed->setText(wordForUserPermission(false));
    for (const QString& field : std::as_const(m_order)) {
        validateField(field);
        noteField(field);
    }
}

} // namespace smartfleet
