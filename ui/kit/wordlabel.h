// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace smartfleet {

/// Puts a place where a line may end, which the eye doesn't see, after the signs inside of IDs and addresses.
QString breakable(const QString& text);

/// Words that wrap, in which also a long ID goes on in the next line where there is no room for it in one.
class WordLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WordLabel(QWidget* parent = nullptr);

    /// In place of setText(), which would take them as they are.
    void setWords(const QString& words);
    const QString& words() const { return m_words; }

    QSize minimumSizeHint() const override;
    /// Of the width and the words alone: were it of the text that is shown, which depends on the width that it was
    /// given last, a scroll area could go from one width to another and back for ever.
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int widthOfLongest(const QString& text) const;
    int textHeight(const QString& text, int width) const;
    QString wordsFor(int room) const;
    void fit();
    /// An ID that is copied out of it is the ID, without the places where its lines ended.
    void cleanClipboard();

    QString m_words;
};

} // namespace smartfleet
