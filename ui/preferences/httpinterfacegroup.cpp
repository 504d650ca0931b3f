// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/httpinterfacegroup.h"

#include "app/domain/problems.h"
#include "app/options/uioptions.h"
#include "ui/kit/formrow.h"
#include "ui/kit/sentences.h"
#include "ui/kit/statuslabel.h"
#include "ui/preferences/optionfields.h"
#include "ui/preferences/pathfield.h"
#include "ui/preferences/tokenlist.h"

#include <QBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace smartfleet {

HttpInterfaceGroup::HttpInterfaceGroup(HttpInterfaceOptions& options, QWidget* parent)
    : PreferencesGroup(u"httpInterfaceGroup"_s, parent)
    , m_options(options)
    , m_on(new QCheckBox(this))
    , m_status(new StatusLabel(this))
    , m_address(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_certificate(new PathField(u"httpCertificateEdit"_s, this))
    , m_key(new PathField(u"httpKeyEdit"_s, this))
    , m_warning(new StatusLabel(this))
    , m_tokens(new TokenList(this))
{
    build();
    bindSwitch(m_on, options.isOn);
    connect(&options.isOn, &OptionSignal::changed, this, [this] {
        showStatus();
        emit optionsChanged();
    });
    connect(m_address, &QLineEdit::editingFinished, this, &HttpInterfaceGroup::takeAddress);
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) {
        m_options.port.set(port);
        emit optionsChanged();
    });
    connect(m_certificate, &PathField::changed, this, &HttpInterfaceGroup::takeFiles);
    connect(m_key, &PathField::changed, this, &HttpInterfaceGroup::takeFiles);
    HttpInterfaceGroup::retranslate();
}

void HttpInterfaceGroup::build()
{
    m_on->setObjectName(u"httpInterfaceBox"_s);
    m_status->setObjectName(u"httpInterfaceStatus"_s);
    m_status->setWordWrap(true);
    m_address->setObjectName(u"httpAddressEdit"_s);
    m_address->setText(m_options.address.get());
    m_port->setObjectName(u"httpPortBox"_s);
    m_port->setRange(m_options.port.range().least, m_options.port.range().most);
    m_port->setKeyboardTracking(false);
    m_port->setValue(m_options.port.get());
    m_certificate->setPath(m_options.certificateFile.get());
    m_key->setPath(m_options.keyFile.get());
    m_warning->setObjectName(u"httpWarning"_s);
    m_warning->setWordWrap(true);
    m_onRow = addRow(m_on);
    column().addWidget(m_status);
    m_addressRow = addRow(m_address);
    m_portRow = addRow(m_port);
    column().addWidget(m_warning);
    m_certificateRow = addRow(m_certificate->edit(), m_certificate);
    m_keyRow = addRow(m_key->edit(), m_key);
    column().addWidget(m_tokens);
}

void HttpInterfaceGroup::takeAddress()
{
    const QString typed = m_address->text().trimmed();
    const QString address = typed.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 ? u"127.0.0.1"_s : typed;
    m_isAddressWrong = QHostAddress(address).isNull();
    const bool isNew = !m_isAddressWrong && address != m_options.address.get();
    if (isNew)
        m_options.address.set(address);
    showStatus();
    if (isNew)
        emit optionsChanged();
}

void HttpInterfaceGroup::takeFiles()
{
    m_options.certificateFile.set(m_certificate->path());
    m_options.keyFile.set(m_key->path());
    emit optionsChanged();
}

bool HttpInterfaceGroup::isLocal() const
{
    return QHostAddress(m_options.address.get()).isLoopback();
}

void HttpInterfaceGroup::showListening(const QUrl& url)
{
    m_url = url;
    m_problem.reset();
    m_tokens->setUrl(url);
    showStatus();
}

void HttpInterfaceGroup::showProblem(const Error& error)
{
    m_url = QUrl();
    m_problem = error;
    m_tokens->setUrl(m_url);
    showStatus();
}

void HttpInterfaceGroup::showStatus()
{
    const bool isOn = m_options.isOn.get();
    if (isOn && m_problem)
        m_status->setStatus(Tone::Bad, tr("It does not listen: see below."));
    else if (isOn && !m_url.isEmpty())
        m_status->setStatus(Tone::Good, tr("Listening on %1").arg(m_url.toString()));
    else
        m_status->setStatus(Tone::Neutral, isOn ? tr("Starting…") : tr("Off"));

    const auto when = [&](std::initializer_list<QString> codes) -> QString {
        if (!isOn || !m_problem || !std::count(codes.begin(), codes.end(), m_problem->code))
            return {};
        return inOneText(describe(*m_problem));
    };
    m_addressRow->setError(m_isAddressWrong ? tr("This is not an IP address. Enter one of this computer, or 127.0.0.1.")
                                            : when({u"listen_invalid"_s}));
    const bool isFilesFault = m_problem && m_problem->code.startsWith(u"certificate_"_s);
    const bool needsFiles = m_problem && m_problem->code == u"listen_needs_tls"_s;
    const QString elsewhere = !isOn || !m_problem || isFilesFault || needsFiles ? QString() : when({m_problem->code});
    m_portRow->setError(elsewhere);
    m_certificateRow->setError(isOn && needsFiles
                                   ? tr("Outside this computer it needs a certificate and its key (PEM files).")
                                   : when({u"certificate_unreadable"_s}));
    m_warning->setVisible(!isLocal());
    m_warning->setStatus(Tone::Warning,
                         tr("Other computers can reach this address. The firewall has to allow it, and whoever holds a "
                            "token can send events."));
    m_certificateRow->setVisible(!isLocal() || !m_certificate->path().isEmpty());
    m_keyRow->setVisible(!isLocal() || !m_key->path().isEmpty() || !m_certificate->path().isEmpty());
}

void HttpInterfaceGroup::retranslate()
{
    setHeading(tr("HTTP interface"));
    m_on->setText(tr("On"));
    m_onRow->setTexts(tr("Take events in"), tr("Over HTTP, from Traccar or whatever speaks CloudEvents."));
    m_addressRow->setTexts(tr("Address"), tr("127.0.0.1 takes events from this computer alone."));
    m_portRow->setTexts(tr("Port"), tr("0 takes any free one."));
    m_certificateRow->setTexts(tr("Certificate"), tr("The certificate with its chain (PEM)."));
    m_keyRow->setTexts(tr("Key of the certificate"), tr("The certificate's private key (PEM)."));
    m_certificate->setDialog(tr("Choose the certificate"),
                             {tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    m_key->setDialog(tr("Choose the certificate's key"), {tr("Keys (*.pem *.key)"), tr("All files (*)")});
    showStatus();
}

} // namespace smartfleet
