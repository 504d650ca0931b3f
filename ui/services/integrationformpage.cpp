// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/integrationformpage.h"

#include "app/domain/problems.h"
#include "ui/kit/buttonkey.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace smartfleet {

IntegrationFormPage::IntegrationFormPage(bool canPractise, QWidget* parent)
    : QWidget(parent)
    , m_canPractise(canPractise)
    , m_stack(new QStackedWidget(this))
    , m_bar(new MessageBar(this))
    , m_warning(new MessageBar(this))
    , m_title(makePageTitle(this))
    , m_guide(new QLabel(this))
    , m_guideButton(new QPushButton(tintedIcon(u"guide"_s), {}, this))
    , m_fields(new IntegrationFields(this))
{
    m_bar->setObjectName(u"formMessageBar"_s);
    m_warning->setObjectName(u"credentialWarningBar"_s);
    m_warning->setFocusPolicy(Qt::NoFocus);
    m_guide->setWordWrap(true);
    m_guide->setTextFormat(Qt::PlainText);
    m_guideButton->setObjectName(u"guideButton"_s);
    m_stack->addWidget(buildForm());
    m_stack->addWidget(buildProgress());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    retranslate();
}

QWidget* IntegrationFormPage::buildForm()
{
    auto* form = new QWidget(this);
    auto* content = new QWidget(form);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(PageMargins.left(), 8, PageMargins.right(), PageMargins.bottom());
    column->setSpacing(12);
    column->addWidget(m_guide);
    column->addWidget(m_guideButton, 0, Qt::AlignLeft);
    column->addWidget(m_warning);
    column->addWidget(m_fields);
    column->addStretch(1);
    content->setMaximumWidth(900);
    m_scroll = new QScrollArea(form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);

    m_practiceButton = new QPushButton(tintedIcon(u"practice"_s), {}, form);
    m_practiceButton->setObjectName(u"practiceValuesButton"_s);
    m_practiceButton->setVisible(m_canPractise);
    m_backButton = new QPushButton(form);
    m_backButton->setObjectName(u"backButton"_s);
    m_submitButton = new QPushButton(form);
    m_submitButton->setObjectName(u"submitButton"_s);
    m_submitButton->setDefault(true);
    m_backButton->setAutoDefault(true); // Enter presses what has the focus
    auto* buttons = new FlowLayout;
    buttons->setContentsMargins(PageMargins.left(), 10, PageMargins.right(), 12);
    buttons->addWidget(m_practiceButton);
    buttons->addStretch();
    buttons->addWidget(m_backButton);
    buttons->addWidget(m_submitButton);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(PageMargins.left(), PageMargins.top(), PageMargins.right(), 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_bar);
    auto* whole = new QVBoxLayout(form);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_scroll, 1);
    whole->addLayout(buttons);
    connect(m_guideButton, &QPushButton::clicked, this, [this] { emit guideRequested(u"addApp"_s); });
    connect(m_fields, &IntegrationFields::submitted, this, &IntegrationFormPage::submit);
    connect(m_fields, &IntegrationFields::guideRequested, this, &IntegrationFormPage::guideRequested);
    connect(m_practiceButton, &QPushButton::clicked, this, &IntegrationFormPage::practiceValuesRequested);
    connect(m_backButton, &QPushButton::clicked, this, &IntegrationFormPage::leaveRequested);
    new ButtonKey(Qt::Key_Escape, *m_backButton, *form);
    connect(m_submitButton, &QPushButton::clicked, this, &IntegrationFormPage::submit);
    connect(m_fields, &IntegrationFields::allMended, this, [this] {
        if (m_asksForAnotherLook)
            m_bar->clear();
        m_asksForAnotherLook = false;
    });
    return form;
}

QWidget* IntegrationFormPage::buildProgress()
{
    auto* progress = new QWidget(this);
    m_progressTitle = makePageTitle(progress);
    m_steps = new StepList(progress);
    m_cancelButton = new QPushButton(progress);
    m_cancelButton->setObjectName(u"cancelButton"_s);
    auto* column = new QVBoxLayout(progress);
    column->setContentsMargins(PageMargins);
    column->setSpacing(18);
    column->addWidget(m_progressTitle);
    column->addWidget(m_steps);
    column->addWidget(m_cancelButton, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] {
        m_isCancelling = true;
        retranslate();
        emit cancelRequested();
    });
    return progress;
}

void IntegrationFormPage::beginRegistration()
{
    m_fields->beginRegistration();
    m_bar->clear();
    m_stack->setCurrentIndex(0);
    m_scroll->verticalScrollBar()->setValue(0);
    retranslate();
}

void IntegrationFormPage::beginEdit(const Integration& integration)
{
    m_fields->beginEdit(integration);
    m_bar->clear();
    m_stack->setCurrentIndex(0);
    m_scroll->verticalScrollBar()->setValue(0);
    retranslate();
}

void IntegrationFormPage::focusField(const QString& field)
{
    m_fields->focusField(field);
}

void IntegrationFormPage::fill(const IntegrationForm& form)
{
    m_bar->clear();
    m_fields->fill(form);
}

void IntegrationFormPage::submit()
{
    m_bar->clear();
    if (!m_fields->validateAll()) {
        m_bar->showWords([] { return Problem{tr("Some fields need another look: see the messages beside them."), {}}; },
                         Tone::Bad);
        m_asksForAnotherLook = true;
        return;
    }
    m_asksForAnotherLook = false;
    if (m_fields->mode() == IntegrationFields::Mode::Register)
        emit registerRequested(m_fields->form());
    else
        emit editRequested(m_fields->edit());
}

void IntegrationFormPage::showRunning()
{
    m_isCancelling = false;
    m_steps->setSteps(stepTitles());
    retranslate();
    m_stack->setCurrentIndex(1);
    m_cancelButton->setFocus();
}

void IntegrationFormPage::setStepState(const QString& stepId, Procedure::StepState state)
{
    m_steps->setState(stepId, state);
}

void IntegrationFormPage::showError(const Error& error)
{
    m_stack->setCurrentIndex(0);
    if (error.kind == Error::Kind::Cancelled) {
        m_bar->showText(tr("Cancelled. What had been done was taken back."), Tone::Neutral);
        m_bar->setFocus();
        return;
    }
    m_bar->showError(error);
    if (!m_fields->showFieldError(error))
        m_bar->setFocus();
}

void IntegrationFormPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

std::vector<StepTitle> IntegrationFormPage::stepTitles() const
{
    if (m_fields->mode() == IntegrationFields::Mode::Edit)
        return {{u"check_form"_s, tr("Check what was entered")},
                {u"earn_token"_s, tr("Try the credentials at LINE WORKS")},
                {u"store_secrets"_s, tr("Put the secrets into the keychain")},
                {u"finish"_s, tr("Save the integration")}};
    return {{u"check_form"_s, tr("Check what was entered")},
            {u"earn_token"_s, tr("Try the credentials at LINE WORKS")},
            {u"store_record"_s, tr("Save the integration")},
            {u"store_secrets"_s, tr("Put the secrets into the keychain")},
            {u"create_bot"_s, tr("Register the bot in LINE WORKS")},
            {u"publish_bot"_s, tr("Publish the bot in the domain")},
            {u"finish"_s, tr("Finish")}};
}

void IntegrationFormPage::retranslate()
{
    const bool isEdit = m_fields->mode() == IntegrationFields::Mode::Edit;
    m_title->setText(isEdit ? tr("Edit the LINE WORKS integration") : tr("Link with LINE WORKS"));
    m_guide->setText(tr("The app has to be registered in the LINE WORKS Developer Console first. The guide shows each "
                        "step, and the button after a field shows where its value is found."));
    m_guide->setVisible(!isEdit);
    m_guideButton->setText(tr("Show the guide"));
    m_guideButton->setVisible(!isEdit);
    m_warning->showProblem(
        {tr("Service Account and Private Key are important credentials: guard them well."),
         tr("Only the newest Private Key is valid. Once it is reissued, the one before can't be used any more.")},
        Tone::Warning);
    m_warning->setClosable(false);
    m_practiceButton->setText(tr("Fill in practice values"));
    m_practiceButton->setVisible(m_canPractise && !isEdit);
    m_backButton->setText(tr("Back"));
    m_submitButton->setText(isEdit ? tr("Save") : tr("Register"));
    m_progressTitle->setText(isEdit ? tr("Saving the integration") : tr("Linking with LINE WORKS"));
    m_cancelButton->setText(m_isCancelling ? tr("Cancelling after this step…") : tr("Cancel"));
    m_cancelButton->setEnabled(!m_isCancelling);
    m_steps->setTitles(stepTitles());
}

} // namespace smartfleet
