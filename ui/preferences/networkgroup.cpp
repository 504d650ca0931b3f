// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/networkgroup.h"

#include "app/domain/problems.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formrow.h"
#include "ui/kit/icons.h"
#include "ui/kit/sentences.h"
#include "ui/preferences/pathfield.h"
#include "ui/preferences/wayreportlist.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QLineEdit* makeLine(const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

/// A host name or an address, without scheme, port or sign-in.
bool isHost(const QString& text)
{
    static const QRegularExpression name(u"^[\\p{L}\\p{N}]([\\p{L}\\p{N}._-]*[\\p{L}\\p{N}.])?$"_s);
    static const QRegularExpression address6(u"^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$"_s);
    return text.size() <= 253 && (name.match(text).hasMatch() || address6.match(text).hasMatch());
}

QString sentence(const std::optional<Error>& error)
{
    return error ? inOneText(describe(*error)) : QString();
}

} // namespace

NetworkGroup::NetworkGroup(const NetworkSettings& settings, QWidget* parent)
    : PreferencesGroup(u"networkGroup"_s, parent)
    , m_settings(settings)
    , m_kind(new QComboBox(this))
    , m_host(makeLine(u"proxyHostEdit"_s, this))
    , m_port(new QSpinBox(this))
    , m_user(makeLine(u"proxyUserEdit"_s, this))
    , m_password(makeLine(u"proxyPasswordEdit"_s, this))
    , m_authority(new PathField(u"caFileEdit"_s, this))
    , m_testButton(new QPushButton(tintedIcon(u"check"_s), {}, this))
    , m_diagnosisButton(new QPushButton(tintedIcon(u"services"_s), {}, this))
    , m_reports(new WayReportList(this))
{
    buildProxy(settings);
    m_authorityRow = addRow(m_authority->edit(), m_authority);
    m_authority->setPath(settings.caFile);
    connect(m_authority, &PathField::changed, this, &NetworkGroup::authorityFileChanged);
    m_testButton->setObjectName(u"testNetworkButton"_s);
    m_diagnosisButton->setObjectName(u"diagnosisButton"_s);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_testButton);
    buttons->addWidget(m_diagnosisButton);
    column().addLayout(buttons);
    column().addWidget(m_reports);
    connect(m_testButton, &QPushButton::clicked, this, [this] {
        takePassword(); // one that the keychain didn't take before
        emit testRequested();
    });
    connect(m_diagnosisButton, &QPushButton::clicked, this, &NetworkGroup::diagnosisRequested);
    enableFields();
    NetworkGroup::retranslate();
}

void NetworkGroup::buildProxy(const NetworkSettings& settings)
{
    m_kind->setObjectName(u"proxyKindBox"_s);
    for (const NamedValue<ProxyKind>& named : ProxyKindNames)
        m_kind->addItem(QString(), int(named.value));
    m_kind->setCurrentIndex(m_kind->findData(int(settings.proxy)));
    m_host->setText(settings.proxyHost);
    m_port->setObjectName(u"proxyPortBox"_s);
    m_port->setRange(1, 65535);
    m_port->setKeyboardTracking(false);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(settings.proxyPort);
    m_user->setText(settings.proxyUser);
    m_password->setEchoMode(QLineEdit::Password);
    m_kindRow = addRow(m_kind);
    m_hostRow = addRow(m_host);
    m_portRow = addRow(m_port);
    m_userRow = addRow(m_user);
    m_passwordRow = addRow(m_password);
    connect(m_kind, &QComboBox::activated, this, &NetworkGroup::takeProxy);
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkGroup::takeProxy);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkGroup::takeProxy);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkGroup::takeProxy);
    connect(m_password, &QLineEdit::editingFinished, this, &NetworkGroup::takePassword);
}

void NetworkGroup::takeProxy()
{
    NetworkSettings wanted = m_settings;
    wanted.proxy = ProxyKind(m_kind->currentData().toInt());
    wanted.proxyHost = m_host->text().trimmed();
    wanted.proxyPort = m_port->value();
    wanted.proxyUser = m_user->text().trimmed();
    enableFields();
    m_hostError.reset();
    if (namesProxy(wanted.proxy) && !isHost(wanted.proxyHost)) {
        // choosing the kind comes before typing the host, and isn't wrong yet
        const bool isUntouched = wanted.proxyHost.isEmpty() && sender() == m_kind;
        if (!isUntouched)
            m_hostError = Error{Error::Kind::Invalid, u"proxy_host_invalid"_s};
        showProblems();
        return;
    }
    showProblems();
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    m_reports->clear();
    emit proxyChanged(m_settings);
}

void NetworkGroup::takePassword()
{
    if (!m_password->isModified())
        return;
    m_password->setModified(false);
    emit passwordChanged(m_password->text());
}

void NetworkGroup::enableFields()
{
    const bool isNamed = namesProxy(ProxyKind(m_kind->currentData().toInt()));
    for (QWidget* row : {m_hostRow, m_portRow, m_userRow, m_passwordRow})
        row->setVisible(isNamed);
}

void NetworkGroup::showPasswordKept(bool isKept)
{
    m_isPasswordKept = isKept;
    m_password->clear(); // it is never shown again
    m_password->setModified(false);
    retranslate();
}

void NetworkGroup::showPasswordProblem(const std::optional<Error>& error)
{
    m_passwordError = error;
    if (error && !m_password->text().isEmpty())
        m_password->setModified(true); // it stays in the field, to be tried again
    showProblems();
}

void NetworkGroup::showAuthorityProblem(const std::optional<Error>& error)
{
    m_authorityError = error;
    showProblems();
}

void NetworkGroup::showProblems()
{
    m_hostRow->setError(sentence(m_hostError));
    m_passwordRow->setError(sentence(m_passwordError));
    m_authorityRow->setError(sentence(m_authorityError));
}

void NetworkGroup::showTesting()
{
    m_focus.take(*this);
    m_isTesting = true;
    m_reports->clear();
    retranslate();
}

void NetworkGroup::showReports(const std::vector<WayReport>& reports)
{
    m_isTesting = false;
    m_reports->showReports(reports);
    retranslate();
    m_focus.giveBack();
}

void NetworkGroup::showTestProblem(const Error& error)
{
    m_isTesting = false;
    m_reports->showProblem(error);
    retranslate();
    m_focus.giveBack();
}

void NetworkGroup::retranslate()
{
    setHeading(tr("Network"));
    m_kindRow->setTexts(tr("Proxy"));
    m_kind->setItemText(0, tr("As the system"));
    m_kind->setItemText(1, tr("HTTP proxy"));
    m_kind->setItemText(2, tr("SOCKS5 proxy"));
    m_kind->setItemText(3, tr("No proxy"));
    m_hostRow->setTexts(tr("Proxy host"), tr("It is used as soon as the host is complete."));
    m_portRow->setTexts(tr("Proxy port"));
    m_userRow->setTexts(tr("Proxy user"), tr("Empty when the proxy asks for no sign-in."));
    m_passwordRow->setTexts(tr("Proxy password"), tr("Kept in the keychain of the system, in no file."));
    m_password->setPlaceholderText(m_isPasswordKept ? tr("Kept; enter another one to replace it") : QString());
    m_authorityRow->setTexts(tr("Certificate authority"),
                             tr("A PEM file, where a company proxy inspects secure connections."));
    m_authority->setDialog(tr("Choose the certificate authority"),
                           {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    m_testButton->setText(m_isTesting ? tr("Testing…") : tr("&Test the way to LINE WORKS"));
    m_testButton->setEnabled(!m_isTesting);
    m_diagnosisButton->setText(tr("Diagnose the connection"));
    m_diagnosisButton->setToolTip(tr("Opens Service integrations, which also checks credentials, bot and domain."));
    showProblems();
}

} // namespace smartfleet
