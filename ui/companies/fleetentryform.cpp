// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/fleetentryform.h"

#include "app/domain/daylist.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/sentences.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

FleetEntryForm::FleetEntryForm(QWidget* parent)
    : QWidget(parent)
    , m_title(makePageTitle(this))
    , m_bar(new MessageBar(this))
    , m_id(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_company(new FleetPicker(this))
    , m_department(new QLineEdit(this))
    , m_user(new FleetPicker(this))
    , m_device(new QLineEdit(this))
    , m_plate(new QLineEdit(this))
    , m_daysOff(new QLineEdit(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_notice(*m_bar)
{
    build();
    m_company->setTakesTheOnly(true);
    for (QLineEdit* edit : {m_id, m_name, m_department, m_device, m_plate, m_daysOff})
        connect(edit, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_company, &FleetPicker::chosen, this, [this] {
        m_user->choose({}); // a driver of the other company
        m_user->searchAll();
    });
    connect(m_cancel, &QPushButton::clicked, this, &FleetEntryForm::closeRequested);
    connect(m_save, &QPushButton::clicked, this, &FleetEntryForm::save);
    retranslate();
}

void FleetEntryForm::build()
{
    const struct
    {
        const char16_t* field;
        QWidget* widget;
        Need need;
    } fields[] = {{u"id", m_id, Need::Required},           {u"name", m_name, Need::Required},
                  {u"company", m_company, Need::Required}, {u"department", m_department, Need::Optional},
                  {u"user", m_user, Need::Optional},       {u"device", m_device, Need::Optional},
                  {u"plate", m_plate, Need::Optional},     {u"daysOff", m_daysOff, Need::Optional}};
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, PageMargins.right() / 2, 0); // clear of the scroll bar
    column->setSpacing(12);
    for (const auto& field : fields) {
        const QString name = QString::fromUtf16(field.field);
        auto* row = new FormRow(field.widget, field.need, inside);
        row->setObjectName(name + u"Row"_s);
        const bool isCombo = qobject_cast<FleetPicker*>(field.widget);
        field.widget->setObjectName(name + (isCombo ? u"Combo"_s : u"Edit"_s));
        if (auto* edit = qobject_cast<QLineEdit*>(field.widget))
            connect(edit, &QLineEdit::textEdited, row, [row] { row->setError({}); });
        if (auto* picker = qobject_cast<FleetPicker*>(field.widget)) {
            connect(picker, &QComboBox::editTextChanged, row, [row] { row->setError({}); });
            picker->lineEdit()->setClearButtonEnabled(field.need == Need::Optional);
        }
        m_rows.insert(name, row);
        column->addWidget(row);
    }
    column->addStretch();
    m_bar->setObjectName(u"fleetFormBar"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto* buttons = new FlowLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargins);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
}

void FleetEntryForm::open(FleetKind kind)
{
    m_kind = kind;
    m_seen.reset();
    for (QLineEdit* edit : {m_id, m_name, m_department, m_device, m_plate, m_daysOff})
        edit->clear();
    m_seenDaysOff.clear();
    for (FleetPicker* picker : {m_company, m_user})
        picker->choose({});
    for (FormRow* row : std::as_const(m_rows))
        row->setError({});
    m_rows[u"company"_s]->setVisible(kind != FleetKind::Company);
    m_rows[u"daysOff"_s]->setVisible(kind == FleetKind::Company);
    m_rows[u"department"_s]->setVisible(kind == FleetKind::User);
    for (const QString& field : {u"user"_s, u"device"_s, u"plate"_s})
        m_rows[field]->setVisible(kind == FleetKind::Vehicle);
    m_bar->clear();
}

void FleetEntryForm::openNew(FleetKind kind)
{
    open(kind);
    m_id->setReadOnly(false);
    retranslate();
    m_company->searchAll();
    m_id->setFocus();
}

void FleetEntryForm::openEdit(const FleetEntry& entry, const QString& companyName, const QString& driverName,
                              const std::vector<QDate>& daysOff)
{
    open(FleetKind(entry.index()));
    m_seen = entry;
    const auto show = [this](const auto& thing) {
        m_id->setText(thing.id.value);
        m_name->setText(thing.name);
    };
    std::visit(show, entry);
    if (const auto* user = std::get_if<User>(&entry)) {
        m_company->choose({user->company.value, companyName});
        m_department->setText(user->department);
    } else if (const auto* vehicle = std::get_if<Vehicle>(&entry)) {
        m_company->choose({vehicle->company.value, companyName});
        m_user->choose({vehicle->user.value, driverName});
        m_device->setText(vehicle->deviceId);
        m_plate->setText(vehicle->plate);
    }
    m_seenDaysOff = daysOff;
    m_daysOff->setText(toString(daysOff));
    m_id->setReadOnly(true);
    retranslate();
    m_company->searchAll();
    m_user->searchAll();
    m_name->setFocus();
}

void FleetEntryForm::save()
{
    // what is typed must be one of those offered; an empty company is the store's to refuse
    for (const auto& [picker, field] : {std::pair(m_company, u"company"_s), std::pair(m_user, u"user"_s)}) {
        if (m_rows[field]->isVisibleTo(this) && !picker->chosenId()) {
            m_rows[field]->setError(tr("Choose one of those offered."));
            m_rows[field]->focusField();
            return;
        }
    }
    const Result<std::vector<QDate>> daysOff = parseDays(m_daysOff->text());
    if (!daysOff) {
        showError(daysOff.error());
        return;
    }
    emit saveRequested({entry(), m_seen, *daysOff, m_seenDaysOff});
}

FleetEntry FleetEntryForm::entry() const
{
    const QString id = m_id->text().trimmed();
    const QString name = m_name->text().trimmed();
    const CompanyId company = this->company();
    switch (m_kind) {
    case FleetKind::Company:
        break;
    case FleetKind::User:
        return User{.id = {id}, .name = name, .company = company, .department = m_department->text().trimmed()};
    case FleetKind::Vehicle:
        return Vehicle{.id = {id},
                       .name = name,
                       .company = company,
                       .user = {m_user->chosenId().value_or(QString())},
                       .plate = m_plate->text().trimmed(),
                       .deviceId = m_device->text().trimmed()};
    }
    return Company{.id = {id}, .name = name};
}

void FleetEntryForm::setBusy(bool busy)
{
    if (busy) {
        m_focus.take(*this);
        m_notice.start();
    } else {
        m_notice.stop();
    }
    for (QPushButton* button : {m_cancel, m_save})
        button->setEnabled(!busy);
    if (!busy)
        m_focus.giveBack();
}

void FleetEntryForm::showError(const Error& error)
{
    static const QHash<QString, QString> fieldsOfCodes{
        {u"company_exists"_s, u"id"_s},         {u"user_exists"_s, u"id"_s},
        {u"vehicle_exists"_s, u"id"_s},         {u"device_exists"_s, u"device"_s},
        {u"company_not_found"_s, u"company"_s}, {u"user_not_found"_s, u"user"_s},
        {u"invalid_date"_s, u"daysOff"_s}};
    FormRow* row = m_rows.value(fieldsOfCodes.value(error.code, error.args.value(0)));
    if (!row) {
        m_bar->showError(error);
        return;
    }
    row->setError(inOneText(describe(error)));
    row->focusField();
}

void FleetEntryForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FleetEntryForm::retranslate()
{
    const bool isNew = !m_seen;
    switch (m_kind) {
    case FleetKind::Company:
        m_title->setText(isNew ? tr("New company") : tr("Edit the company"));
        break;
    case FleetKind::User:
        m_title->setText(isNew ? tr("New user") : tr("Edit the user"));
        break;
    case FleetKind::Vehicle:
        m_title->setText(isNew ? tr("New vehicle") : tr("Edit the vehicle"));
        break;
    }
    m_rows[u"id"_s]->setTexts(
        tr("ID"), isNew ? tr("As your fleet system names it. It can't be changed later.") : tr("It can't be changed."));
    m_rows[u"id"_s]->setNeed(isNew ? Need::Required : Need::None);
    m_rows[u"name"_s]->setTexts(tr("Name"), tr("Shown in the messages."));
    m_rows[u"company"_s]->setTexts(tr("Company"));
    m_rows[u"department"_s]->setTexts(tr("Department"));
    m_rows[u"user"_s]->setTexts(tr("Driver"), tr("Who drives it as a rule."));
    m_rows[u"device"_s]->setTexts(tr("Device ID"),
                                  tr("The unique ID of the tracker in the fleet system. Events are assigned by it."));
    m_rows[u"plate"_s]->setTexts(tr("Number plate"));
    m_rows[u"daysOff"_s]->setTexts(
        tr("Own days off"), tr("Beside weekends and Japan's holidays: dates like 2026-12-29, with blanks between."));
    m_company->lineEdit()->setPlaceholderText(tr("Type a part of the name"));
    m_user->lineEdit()->setPlaceholderText(tr("Nobody in particular"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setShortcut(Qt::Key_Escape); // a new text takes it away
    m_save->setText(isNew ? tr("Register") : tr("Save"));
}

} // namespace smartfleet
