// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/privatekeyfield.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/pagelook.h"
#include "ui/kit/statuslabel.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 LargestKeyFile = qint64{64} * 1024;

QString wordsFor(KeyRepair repair)
{
    switch (repair) {
    case KeyRepair::LineBreaksRestored:
        return PrivateKeyField::tr("Its line breaks were lost; they were restored.");
    case KeyRepair::EscapesResolved:
        return PrivateKeyField::tr("Its line breaks were written as \\n; they were restored.");
    case KeyRepair::BlanksRemoved:
        return PrivateKeyField::tr("Blanks and marks in its lines were left out.");
    case KeyRepair::FrameRestored:
        return PrivateKeyField::tr("Its first and last line (BEGIN, END) were restored.");
    case KeyRepair::RestLeftOut:
        return PrivateKeyField::tr("Other text around it was left out.");
    }
    return {};
}

} // namespace

PrivateKeyField::PrivateKeyField(QWidget* parent)
    : QWidget(parent)
    , m_entry(new QWidget(this))
    , m_done(new QWidget(this))
    , m_edit(new QPlainTextEdit(this))
    , m_fileButton(new QPushButton(tintedIcon(u"file"_s), {}, this))
    , m_status(new StatusLabel(this))
    , m_replaceButton(new QPushButton(this))
{
    setAcceptDrops(true);
    m_edit->setObjectName(u"privateKeyEdit"_s);
    m_fileButton->setObjectName(u"privateKeyFileButton"_s);
    m_status->setObjectName(u"privateKeyStatus"_s);
    m_status->setWordWrap(true);
    m_replaceButton->setObjectName(u"privateKeyReplaceButton"_s);
    m_edit->setAcceptDrops(false); // a dropped file is read, not inserted as its address
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(besideText(76, *m_edit));

    auto* entryRow = new FlowLayout(m_entry);
    entryRow->addWidget(m_edit);
    entryRow->addWidget(m_fileButton);
    entryRow->setAlignment(m_fileButton, Qt::AlignTop);
    auto* doneColumn = new QVBoxLayout(m_done);
    doneColumn->setContentsMargins(0, 4, 0, 0);
    doneColumn->addWidget(m_status);
    doneColumn->addWidget(m_replaceButton, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_entry);
    column->addWidget(m_done);

    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { take(m_edit->toPlainText().toUtf8()); });
    connect(m_fileButton, &QPushButton::clicked, this, &PrivateKeyField::chooseFile);
    connect(m_replaceButton, &QPushButton::clicked, this, [this] {
        clear();
        m_edit->setFocus();
    });
    retranslate();
    showParts();
}

void PrivateKeyField::setText(const QByteArray& text)
{
    take(text);
}

void PrivateKeyField::readFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        take(file.read(LargestKeyFile));
        return;
    }
    m_key.clear();
    m_error = Error{Error::Kind::Invalid, u"file_unreadable"_s, {path, file.errorString()}};
    emit changed();
}

void PrivateKeyField::clear()
{
    take({});
}

QWidget* PrivateKeyField::input() const
{
    return m_edit;
}

void PrivateKeyField::take(const QByteArray& text)
{
    m_key.clear();
    m_error.reset();
    if (!text.trimmed().isEmpty()) {
        const Result<ReadPrivateKey> read = readPrivateKey(text);
        if (read) {
            m_key = read->pem;
            m_repairs = read->repairs;
        } else {
            m_error = read.error();
        }
    }
    const QSignalBlocker blocker(m_edit);
    if (!m_key.isEmpty()) {
        m_bits = QSslKey(m_key, QSsl::Rsa).length();
        m_edit->clear();
        m_edit->document()->clearUndoRedoStacks();
    } else if (m_edit->toPlainText().toUtf8() != text) {
        m_edit->setPlainText(QString::fromUtf8(text));
    }
    const bool hadFocus = m_edit->hasFocus();
    showParts();
    if (hadFocus && !m_key.isEmpty())
        m_replaceButton->setFocus();
    retranslate();
    emit changed();
}

QString PrivateKeyField::words() const
{
    QStringList sentences{tr("Private Key read (RSA %1 bit)").arg(m_bits)};
    for (const KeyRepair repair : m_repairs)
        sentences << wordsFor(repair);
    return sentences.join(u'\n');
}

void PrivateKeyField::showParts()
{
    m_entry->setVisible(m_key.isEmpty());
    m_done->setVisible(!m_key.isEmpty());
}

void PrivateKeyField::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose the Private Key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Private Key (*.key *.pem *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PrivateKeyField::readFile);
    dialog->open();
}

void PrivateKeyField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrivateKeyField::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void PrivateKeyField::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        readFile(urls.first().toLocalFile());
    else
        take(event->mimeData()->text().toUtf8());
    event->acceptProposedAction();
}

void PrivateKeyField::retranslate()
{
    m_edit->setPlaceholderText(tr("Paste the key here, or drop its file."));
    m_fileButton->setText(tr("Choose file…"));
    m_replaceButton->setText(tr("Enter another key"));
    m_status->setStatus(Tone::Good, words());
}

} // namespace smartfleet
