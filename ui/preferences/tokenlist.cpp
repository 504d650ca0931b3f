// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/tokenlist.h"

#include "app/domain/problems.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/formrow.h"
#include "ui/kit/icons.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/sentences.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QPushButton* makeButton(const QString& name, const QString& icon, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    if (!icon.isEmpty())
        button->setIcon(tintedIcon(icon));
    button->setObjectName(name);
    return button;
}

QLabel* makeWords(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TokenList::TokenList(QWidget* parent)
    : QWidget(parent)
    , m_title(makeWords(u"tokensTitle"_s, this))
    , m_list(new QListWidget(this))
    , m_revokeButton(makeButton(u"revokeTokenButton"_s, u"delete"_s, this))
    , m_name(new QLineEdit(this))
    , m_addButton(makeButton(u"addTokenButton"_s, u"add"_s, this))
    , m_new(buildNew())
{
    build();
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_revokeButton->setEnabled(!chosen().isEmpty()); });
    connect(m_revokeButton, &QPushButton::clicked, this, [this] { emit revokeRequested(chosen()); });
    connect(m_addButton, &QPushButton::clicked, this, &TokenList::requestAdd);
    connect(m_name, &QLineEdit::returnPressed, this, &TokenList::requestAdd);
    connect(m_copyTokenButton, &QPushButton::clicked, this, [this] { copy(m_newToken); });
    connect(m_copyTraccarButton, &QPushButton::clicked, this, [this] { copy(traccarLines()); });
    connect(m_doneButton, &QPushButton::clicked, this, &TokenList::leaveNew);
    retranslate();
}

void TokenList::build()
{
    m_list->setObjectName(u"tokensList"_s);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setMaximumHeight(130);
    m_name->setObjectName(u"tokenNameEdit"_s);
    m_name->setMaxLength(100);
    auto* nameBox = new QWidget(this);
    auto* nameLine = new FlowLayout(nameBox);
    nameLine->addWidget(m_name);
    nameLine->addWidget(m_addButton);
    m_nameRow = new FormRow(nameBox, Need::None, this, m_name);
    m_nameRow->setObjectName(u"tokenNameRow"_s);
    auto* listButtons = new FlowLayout;
    listButtons->addWidget(m_revokeButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_list);
    column->addLayout(listButtons);
    column->addWidget(m_nameRow);
    column->addWidget(m_new);
}

QWidget* TokenList::buildNew()
{
    auto* box = new QFrame(this);
    box->setObjectName(u"newTokenBox"_s);
    box->setFrameShape(QFrame::StyledPanel);
    m_newTitle = makeWords(u"newTokenTitle"_s, box);
    m_token = new QLineEdit(box);
    m_token->setObjectName(u"newTokenEdit"_s);
    m_token->setReadOnly(true);
    m_copyTokenButton = makeButton(u"copyTokenButton"_s, u"copy"_s, box);
    m_traccarTitle = makeWords(u"traccarTitle"_s, box);
    m_traccar = new QPlainTextEdit(box);
    m_traccar->setObjectName(u"traccarLinesEdit"_s);
    m_traccar->setReadOnly(true);
    m_traccar->setTabChangesFocus(true);
    m_traccar->setLineWrapMode(QPlainTextEdit::NoWrap);
    const QFont fixed = codeFont(*this);
    m_token->setFont(fixed);
    m_traccar->setFont(fixed);
    m_traccar->setFixedHeight(2 * QFontMetrics(fixed).lineSpacing() + 36);
    m_copyTraccarButton = makeButton(u"copyTraccarButton"_s, u"copy"_s, box);
    m_doneButton = makeButton(u"tokenDoneButton"_s, {}, box);
    auto* tokenLine = new FlowLayout;
    tokenLine->addWidget(m_token);
    tokenLine->addWidget(m_copyTokenButton);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_copyTraccarButton);
    buttons->addWidget(m_doneButton);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_newTitle);
    column->addLayout(tokenLine);
    column->addWidget(m_traccarTitle);
    column->addWidget(m_traccar);
    column->addLayout(buttons);
    box->hide();
    return box;
}

void TokenList::showTokens(const std::vector<AccessToken>& tokens)
{
    m_all = tokens;
    m_problem.reset();
    retranslate();
}

void TokenList::showNew(const QString& name, const QString& token)
{
    m_newName = name;
    m_newToken = token;
    m_name->clear();
    m_token->setText(token);
    m_token->setCursorPosition(0);
    m_new->show();
    retranslate();
    m_copyTokenButton->setFocus(Qt::OtherFocusReason);
}

void TokenList::showProblem(const Error& error)
{
    m_problem = error;
    retranslate();
}

void TokenList::setUrl(const QUrl& url)
{
    m_url = url;
    retranslate();
}

void TokenList::requestAdd()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        showProblem(Error{Error::Kind::Invalid, u"missing_field"_s, {u"name"_s}});
    else
        emit addRequested(name);
}

void TokenList::leaveNew()
{
    m_newToken.clear();
    m_token->clear();
    m_traccar->clear();
    m_new->hide();
    m_name->setFocus(Qt::OtherFocusReason);
}

QString TokenList::chosen() const
{
    const QList<QListWidgetItem*> items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.constFirst()->data(Qt::UserRole).toString();
}

QString TokenList::traccarLines() const
{
    QUrl url = m_url.isEmpty() ? QUrl(u"http://127.0.0.1:8787"_s) : m_url;
    const QHostAddress address(url.host());
    if (address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6 || address == QHostAddress::Any)
        url.setHost(QSysInfo::machineHostName());
    url.setPath(u"/v1/traccar"_s);
    return u"<entry key='event.forward.url'>%1</entry>\n"
           "<entry key='event.forward.header'>Authorization: Bearer %2</entry>\n"_s.arg(url.toString(), m_newToken);
}

void TokenList::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

void TokenList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TokenList::retranslate()
{
    const QString chosenBefore = chosen();
    m_title->setText(m_all.empty() ? tr("Tokens: none yet. A fleet system needs one to send events.")
                                   : tr("Tokens with which fleet systems send events:"));
    m_list->setAccessibleName(tr("Tokens"));
    m_list->clear();
    for (const AccessToken& token : m_all) {
        auto* item = new QListWidgetItem(
            //: a token's name and when it was made
            tr("%1\nsince %2").arg(token.name, QLocale().toString(token.createdAt.toLocalTime(), QLocale::ShortFormat)),
            m_list);
        item->setData(Qt::UserRole, token.name);
        item->setSelected(token.name == chosenBefore);
    }
    m_list->setVisible(!m_all.empty());
    m_revokeButton->setVisible(!m_all.empty());
    m_revokeButton->setEnabled(!chosen().isEmpty());
    m_revokeButton->setText(tr("&Revoke"));
    m_nameRow->setTexts(tr("New token"), tr("A name that tells who uses it, for example traccar."));
    const Problem problem = m_problem ? describe(*m_problem) : Problem();
    m_nameRow->setError(inOneText(problem));
    m_addButton->setText(tr("&Add"));
    m_newTitle->setText(
        tr("The token %1. Copy it now: it is stored in no readable form and never shown again.").arg(m_newName));
    m_token->setAccessibleName(tr("Token"));
    m_copyTokenButton->setText(tr("&Copy"));
    m_traccarTitle->setText(tr("For Traccar, these two lines belong into conf/traccar.xml:"));
    m_traccar->setAccessibleName(tr("Lines for Traccar"));
    m_traccar->setPlainText(m_newToken.isEmpty() ? QString() : traccarLines());
    m_copyTraccarButton->setText(tr("Copy both &lines"));
    m_doneButton->setText(tr("Done"));
}

} // namespace smartfleet
