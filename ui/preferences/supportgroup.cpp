// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/supportgroup.h"

#include "app/domain/problems.h"
#include "ui/kit/icons.h"
#include "ui/kit/sentences.h"
#include "ui/kit/statuslabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

SupportGroup::SupportGroup(QString logFolder, QWidget* parent)
    : PreferencesGroup(u"supportGroup"_s, parent)
    , m_logFolder(std::move(logFolder))
    , m_folder(addWords(u"logFolderLabel"_s))
    , m_openButton(new QPushButton(tintedIcon(u"file"_s), {}, this))
{
    m_openButton->setObjectName(u"openLogFolderButton"_s);
    m_openButton->setEnabled(!m_logFolder.isEmpty());
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addButton(m_openButton);
    m_explanation = addWords(u"supportExplanationLabel"_s);
    m_copyButton = new QPushButton(tintedIcon(u"copy"_s), {}, this);
    m_copyButton->setObjectName(u"copySupportButton"_s);
    addButton(m_copyButton);
    m_outcome = new StatusLabel(this);
    m_outcome->setObjectName(u"supportOutcome"_s);
    m_outcome->setWordWrap(true);
    column().addWidget(m_outcome);
    connect(m_openButton, &QPushButton::clicked, this, &SupportGroup::openFolderRequested);
    connect(m_copyButton, &QPushButton::clicked, this, &SupportGroup::copyRequested);
    SupportGroup::retranslate();
}

void SupportGroup::showGathering()
{
    m_focus.take(*this);
    m_state = State::Gathering;
    m_problem.reset();
    retranslate();
}

void SupportGroup::showCopied()
{
    m_state = State::Copied;
    retranslate();
    m_focus.giveBack();
}

void SupportGroup::showProblem(const Error& error)
{
    m_state = State::Idle;
    m_problem = error;
    retranslate();
    m_focus.giveBack();
}

void SupportGroup::retranslate()
{
    setHeading(tr("Log and support"));
    m_folder->setText(m_logFolder.isEmpty() ? tr("Nothing is logged into a file.")
                                            : tr("Log files: %1").arg(QDir::toNativeSeparators(m_logFolder)));
    m_openButton->setText(tr("&Open folder"));
    m_explanation->setText(
        tr("For support: versions, counts and checks of this installation. No secret and no message is in it."));
    m_copyButton->setText(m_state == State::Gathering ? tr("Gathering…") : tr("Copy support &information"));
    m_copyButton->setEnabled(m_state != State::Gathering);
    m_outcome->setVisible(m_problem || m_state == State::Copied);
    if (m_problem)
        m_outcome->setStatus(Tone::Bad, inOneText(describe(*m_problem)));
    else
        m_outcome->setStatus(Tone::Good, tr("Copied to the clipboard."));
}

} // namespace smartfleet
