<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>Ctl</name>
    <message>
        <source>Delivery goes on.</source>
        <translation>配信を再開します。</translation>
    </message>
    <message>
        <source>Delivery is held: %1</source>
        <translation>配信を一時停止しています: %1</translation>
    </message>
    <message>
        <source>Takes events in over HTTP and delivers them, until it is told to end</source>
        <translation>HTTP でイベントを受け付けて配信します(終了の指示があるまで)</translation>
    </message>
    <message>
        <source>Address and port; port 0 picks a free one</source>
        <translation>アドレスとポート(0 は空きポートを自動選択)</translation>
    </message>
    <message>
        <source>Certificate chain (PEM)</source>
        <translation>証明書チェーン(PEM)</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM)</source>
        <translation>証明書の秘密鍵(PEM)</translation>
    </message>
    <message>
        <source>Only take events in</source>
        <translation>受け付けのみ行い、配信しない</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>postgresql://… instead of SQLite in the data folder</source>
        <translation>データフォルダーの SQLite の代わりに使用する postgresql://…</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>認証情報の保存先</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>メッセージの言語</translation>
    </message>
    <message>
        <source>Answer with one JSON document</source>
        <translation>結果を 1 つの JSON で出力</translation>
    </message>
    <message>
        <source>Links a fleet system to LINE WORKS: the desktop program&apos;s work on a command line</source>
        <translation>車両管理システムと LINE WORKS を連携します(コマンドライン版)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>配信待ち</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 waiting</source>
        <translation>配信済み %1 件、失敗 %2 件、配信待ち %3 件</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries wait to be sent again</source>
        <translation>
            <numerusform>%n 件を再送信待ちにしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery history</source>
        <translation>配信履歴</translation>
    </message>
    <message>
        <source>Lists deliveries, newest first</source>
        <translation>配信を新しい順に一覧表示</translation>
    </message>
    <message>
        <source>Part of the channel ID</source>
        <translation>チャンネル ID の一部</translation>
    </message>
    <message>
        <source>Delivers what is waiting</source>
        <translation>配信待ちの通知を送信</translation>
    </message>
    <message>
        <source>Seconds; 60 unless told</source>
        <translation>秒数(省略時は 60)</translation>
    </message>
    <message>
        <source>Sends failed deliveries again</source>
        <translation>失敗した配信を再送信</translation>
    </message>
    <message>
        <source>Bearer tokens of the HTTP interface</source>
        <translation>HTTP インターフェースのトークン</translation>
    </message>
    <message>
        <source>Makes a token and shows it, once</source>
        <translation>トークンを発行して 1 回だけ表示</translation>
    </message>
    <message>
        <source>Keep this token: it is not shown again.</source>
        <translation>このトークンは再表示できません。控えておいてください。</translation>
    </message>
    <message>
        <source>Lists the tokens&apos; names</source>
        <translation>トークンの名前を一覧表示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Makes a token invalid</source>
        <translation>トークンを無効化</translation>
    </message>
    <message>
        <source>Revoked: %1</source>
        <translation>無効にしました: %1</translation>
    </message>
    <message>
        <source>Linking LINE WORKS</source>
        <translation>LINE WORKS と連携</translation>
    </message>
    <message>
        <source>Adding the sample fleet</source>
        <translation>サンプルの車両を登録</translation>
    </message>
    <message>
        <source>Inviting the bot to the talk room</source>
        <translation>トークルームに Bot を招待</translation>
    </message>
    <message>
        <source>Setting up the company&apos;s notification</source>
        <translation>契約企業の通知設定を登録</translation>
    </message>
    <message>
        <source>Events come in from the fleet system</source>
        <translation>車両管理システムからイベントを受信</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Sending the test notification</source>
        <translation>テスト通知を送信</translation>
    </message>
    <message>
        <source>What the talk room shows</source>
        <translation>トークルームの表示内容</translation>
    </message>
    <message>
        <source>Deleting the link</source>
        <translation>連携情報を削除</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The bot %1 has the ID %2.</source>
        <translation>Bot %1 の ID は %2 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n 件のイベントを受け付けました</numerusform>
        </translation>
    </message>
    <message>
        <source>Every step worked.</source>
        <translation>すべての手順が完了しました。</translation>
    </message>
    <message>
        <source>Practice mode&apos;s main job in the terminal</source>
        <translation>練習モードの一連の作業をターミナルで実行</translation>
    </message>
    <message>
        <source>Run the practice LINE WORKS for other programs, until Ctrl+C</source>
        <translation>ほかのプログラムから使用できる練習用 LINE WORKS を実行(Ctrl+C で終了)</translation>
    </message>
    <message>
        <source>Its port; 0 picks a free one</source>
        <translation>ポート(0 は空きポートを自動選択)</translation>
    </message>
    <message>
        <source>The practice LINE WORKS is ready. Ctrl+C ends it. To point the programs at it:</source>
        <translation>練習用の LINE WORKS を起動しました。Ctrl+C で終了します。プログラムからの接続方法:</translation>
    </message>
    <message>
        <source>Talk rooms (channel ID, title):</source>
        <translation>トークルーム(チャンネル ID、名前):</translation>
    </message>
    <message>
        <source>Invite the bot to a talk room: type `invite CHANNEL_ID` here, or</source>
        <translation>トークルームに Bot を招待するには、ここで `invite CHANNEL_ID` と入力するか、次を実行します</translation>
    </message>
    <message>
        <source>Read a talk room:</source>
        <translation>トークルームの内容を見るには:</translation>
    </message>
    <message>
        <source>Understood here: invite CHANNEL_ID [BOT_ID], once there is a bot</source>
        <translation>使用できるコマンド: invite CHANNEL_ID [BOT_ID](Bot の登録後)</translation>
    </message>
    <message>
        <source>The bot %1 is in the talk room.</source>
        <translation>Bot %1 をトークルームに招待しました。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Everything a support person would ask for, without one secret</source>
        <translation>サポートに必要な情報を表示(認証情報は含みません)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>%1 accepted (%2 of them match no setting), %3 known before, %4 rejected</source>
        <translation>受付 %1 件(うち該当する通知設定なし %2 件)、重複 %3 件、拒否 %4 件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Lists the event types</source>
        <translation>通知イベントの種類を一覧表示</translation>
    </message>
    <message>
        <source>Takes in events: one JSON document, a JSON array, or one document a line</source>
        <translation>イベントを受け付け(1 つの JSON、JSON 配列、または 1 行に 1 つの JSON)</translation>
    </message>
    <message>
        <source>The file; - for standard input</source>
        <translation>ファイル(- は標準入力)</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>登録しました: %1</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation>追加 %1 件、変更 %2 件、変更なし %3 件</translation>
    </message>
    <message>
        <source>Takes in a CSV file, all of it or nothing</source>
        <translation>CSV ファイルを取り込み(誤りがあれば何も取り込みません)</translation>
    </message>
    <message>
        <source>CSV with a header row, UTF-8 or Shift_JIS; - for standard input</source>
        <translation>見出し行のある CSV (UTF-8 または Shift_JIS、- は標準入力)</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Lists the companies</source>
        <translation>契約企業を一覧表示</translation>
    </message>
    <message>
        <source>Adds a company</source>
        <translation>契約企業を登録</translation>
    </message>
    <message>
        <source>Users (drivers)</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Lists the users</source>
        <translation>利用者を一覧表示</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Adds a user</source>
        <translation>利用者を登録</translation>
    </message>
    <message>
        <source>ID of the company</source>
        <translation>契約企業の ID</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Lists the vehicles</source>
        <translation>車両を一覧表示</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>ナンバー</translation>
    </message>
    <message>
        <source>Adds a vehicle</source>
        <translation>車両を登録</translation>
    </message>
    <message>
        <source>ID of the user who drives it</source>
        <translation>運転する利用者の ID</translation>
    </message>
    <message>
        <source>The tracker&apos;s unique ID in the fleet system</source>
        <translation>車両管理システムでの端末の固有 ID</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>ナンバー</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>未連携</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>連携処理中</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>連携中</translation>
    </message>
    <message>
        <source>Unlinking</source>
        <translation>連携解除中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Service Account</source>
        <translation>Service Account</translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation>Domain ID</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Bot administrators</source>
        <translation>Bot 管理者 (主担当)</translation>
    </message>
    <message>
        <source>Deputy administrators</source>
        <translation>Bot 管理者 (副担当)</translation>
    </message>
    <message>
        <source>User permission</source>
        <translation>利用者操作許可</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation>連携開始日時</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Checking the input</source>
        <translation>入力内容を確認</translation>
    </message>
    <message>
        <source>Earning an access token</source>
        <translation>アクセストークンを取得</translation>
    </message>
    <message>
        <source>Writing down what is to be done</source>
        <translation>処理内容を記録</translation>
    </message>
    <message>
        <source>Putting the secrets into the keychain</source>
        <translation>認証情報をキーチェーンに保存</translation>
    </message>
    <message>
        <source>Creating the bot</source>
        <translation>Bot を登録</translation>
    </message>
    <message>
        <source>Publishing the bot</source>
        <translation>Bot を公開</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>完了処理</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: 失敗</translation>
    </message>
    <message>
        <source>%1: taken back</source>
        <translation>%1: 取り消しました</translation>
    </message>
    <message>
        <source>%1: could not be taken back yet</source>
        <translation>%1: まだ取り消せていません</translation>
    </message>
    <message>
        <source>Links LINE WORKS: creates the bot and publishes it</source>
        <translation>LINE WORKS と連携(Bot の登録と公開)</translation>
    </message>
    <message>
        <source>File with the Client Secret; - for standard input</source>
        <translation>Client Secret のファイル(- は標準入力)</translation>
    </message>
    <message>
        <source>File with the Private Key (PEM); - for standard input</source>
        <translation>Private Key のファイル(PEM、- は標準入力)</translation>
    </message>
    <message>
        <source>LINE WORKS user ID of a bot administrator, one to three</source>
        <translation>Bot 管理者 (主担当)の LINE WORKS ユーザー ID (1～3 名)</translation>
    </message>
    <message>
        <source>LINE WORKS user ID of a deputy administrator, up to three</source>
        <translation>Bot 管理者 (副担当)の LINE WORKS ユーザー ID (3 名まで)</translation>
    </message>
    <message>
        <source>Users may set up their own notifications</source>
        <translation>利用者による通知設定を許可</translation>
    </message>
    <message>
        <source>The bot&apos;s picture (https)</source>
        <translation>Bot の画像の URL (https)</translation>
    </message>
    <message>
        <source>Changes Service Account, Private Key or the users&apos; permission</source>
        <translation>Service Account、Private Key、利用者操作許可を変更</translation>
    </message>
    <message>
        <source>Deletes the bot, every notification setting and the link</source>
        <translation>Bot、すべての通知設定、連携情報を削除</translation>
    </message>
    <message>
        <source>Deleted: %1 company settings, %2 user settings; bot deleted in LINE WORKS: %3</source>
        <translation>削除しました: 契約企業の通知設定 %1 件、利用者の通知設定 %2 件、LINE WORKS の Bot の削除: %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Confirms that all of it is to go</source>
        <translation>すべて削除することを確認</translation>
    </message>
    <message>
        <source>Leave the bot in LINE WORKS</source>
        <translation>LINE WORKS の Bot を残す</translation>
    </message>
    <message>
        <source>not ok</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Lists the services that can be linked</source>
        <translation>連携できるサービスを一覧表示</translation>
    </message>
    <message>
        <source>The link with LINE WORKS</source>
        <translation>LINE WORKS との連携</translation>
    </message>
    <message>
        <source>Shows the link, without secrets</source>
        <translation>連携情報を表示(認証情報は含みません)</translation>
    </message>
    <message>
        <source>Checks clock, network, token, bot and publication</source>
        <translation>時計、ネットワーク、トークン、Bot、公開状態を診断</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Lists the notification settings</source>
        <translation>通知設定を一覧表示</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Notification system</source>
        <translation>通知システム</translation>
    </message>
    <message>
        <source>Part of the user&apos;s ID, name or department</source>
        <translation>利用者の ID、名前、部署の一部</translation>
    </message>
    <message>
        <source>Part of the company&apos;s ID or name</source>
        <translation>契約企業の ID または名前の一部</translation>
    </message>
    <message>
        <source>Adds a company&apos;s notification setting</source>
        <translation>契約企業の通知設定を登録</translation>
    </message>
    <message>
        <source>Channel ID of the talk room</source>
        <translation>トークルームのチャンネル ID</translation>
    </message>
    <message>
        <source>all, or event types separated by commas</source>
        <translation>all、またはカンマ区切りの通知イベント</translation>
    </message>
    <message>
        <source>Changes a company&apos;s notification setting</source>
        <translation>契約企業の通知設定を編集</translation>
    </message>
    <message>
        <source>Shows one notification setting</source>
        <translation>通知設定の詳細を表示</translation>
    </message>
    <message>
        <source>Deletes a company&apos;s notification setting</source>
        <translation>契約企業の通知設定を削除</translation>
    </message>
    <message>
        <source>Sends the test notification to its talk room now</source>
        <translation>トークルームにテスト通知を送信</translation>
    </message>
    <message>
        <source>The test notification was sent.</source>
        <translation>テスト通知を送信しました。</translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation>通知設定</translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation>運転者の名前</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>独自の文言</translation>
    </message>
    <message>
        <source>What messages tell of the driver&apos;s name</source>
        <translation>メッセージに載せる運転者の名前</translation>
    </message>
    <message>
        <source>How exactly messages tell the place</source>
        <translation>メッセージに載せる場所の詳しさ</translation>
    </message>
    <message>
        <source>A line of your own in each message, up to 100 characters</source>
        <translation>各メッセージに加える 1 行(100 文字まで)</translation>
    </message>
    <message>
        <source>Where that line stands</source>
        <translation>その 1 行の位置</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更しました: %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Users deleted</source>
        <translation>削除した利用者</translation>
    </message>
    <message>
        <source>Vehicles deleted</source>
        <translation>削除した車両</translation>
    </message>
    <message>
        <source>Vehicles without driver now</source>
        <translation>運転者が指定なしになった車両</translation>
    </message>
    <message>
        <source>Company settings deleted</source>
        <translation>削除した契約企業の通知設定</translation>
    </message>
    <message>
        <source>User settings deleted</source>
        <translation>削除した利用者の通知設定</translation>
    </message>
    <message>
        <source>Waiting deliveries cancelled</source>
        <translation>取り消した配信待ち</translation>
    </message>
    <message>
        <source>Changes a company</source>
        <translation>契約企業を変更</translation>
    </message>
    <message>
        <source>Deletes a company with its users, vehicles and notification settings</source>
        <translation>契約企業を、その利用者・車両・通知設定とともに削除</translation>
    </message>
    <message>
        <source>Changes a user</source>
        <translation>利用者を変更</translation>
    </message>
    <message>
        <source>Deletes a user with their notification settings; their vehicles stay</source>
        <translation>利用者を通知設定とともに削除(車両は残ります)</translation>
    </message>
    <message>
        <source>Changes a vehicle</source>
        <translation>車両を変更</translation>
    </message>
    <message>
        <source>Deletes a vehicle; its past events keep its ID</source>
        <translation>車両を削除(過去のイベントには ID が残ります)</translation>
    </message>
    <message>
        <source>Line %1 adds %2 (%3)</source>
        <translation>%1 行目: %2 を追加(%3)</translation>
    </message>
    <message>
        <source>Line %1 changes %2 (%3)</source>
        <translation>%1 行目: %2 を変更(%3)</translation>
    </message>
    <message>
        <source>Only lists what would be added and changed, and every wrong line</source>
        <translation>追加・変更される内容と誤りのある行を表示(取り込みません)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <translation>
            <numerusform>%n 件を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes all of them into a CSV file that can be imported again</source>
        <translation>すべてを、再度取り込める CSV ファイルに書き出し</translation>
    </message>
    <message>
        <source>The file to write; - for standard output</source>
        <translation>書き出すファイル(- は標準出力)</translation>
    </message>
    <message>
        <source>utf-8 (with byte order mark) or shift_jis</source>
        <translation>utf-8 (BOM 付き)または shift_jis</translation>
    </message>
    <message>
        <source>Removes from the history what is settled and older; 0 keeps everything; as in the desktop program&apos;s preferences unless told</source>
        <translation>処理が完了した履歴のうち、この日数より古いものを削除(0 は無期限に保存、省略時はデスクトップ版の設定を使用)</translation>
    </message>
    <message>
        <source>it is system, none, http://HOST:PORT or socks5://HOST:PORT, with USER@ before the host where the proxy asks for it, and no password</source>
        <translation>system、none、http://HOST:PORT、socks5://HOST:PORT のいずれかを指定してください。認証が必要なプロキシではホストの前に USER@ を付けます。パスワードは指定できません。</translation>
    </message>
    <message>
        <source>The proxy to LINE WORKS: system, none, http://HOST:PORT or socks5://HOST:PORT; as in the desktop program&apos;s preferences unless told</source>
        <translation>LINE WORKS への接続に使用するプロキシ: system、none、http://HOST:PORT、socks5://HOST:PORT (省略時はデスクトップ版の設定を使用)</translation>
    </message>
    <message>
        <source>File with the proxy&apos;s password; the one in the keychain unless told</source>
        <translation>プロキシのパスワードのファイル(省略時はキーチェーンのパスワードを使用)</translation>
    </message>
    <message numerus="yes">
        <source>to %n talk room(s)</source>
        <translation>
            <numerusform>トークルーム %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists events, newest first</source>
        <translation>イベントを新しい順に一覧表示</translation>
    </message>
    <message>
        <source>Whether it went to anybody, or why it didn&apos;t</source>
        <translation>宛先の有無、または送信しなかった理由</translation>
    </message>
    <message>
        <source>%1 is not a time as in 2026-08-20T14:05 or 2026-08-20</source>
        <translation>%1 は日時として正しくありません。2026-08-20T14:05 または 2026-08-20 の形式で入力してください。</translation>
    </message>
    <message>
        <source>Part of the vehicle&apos;s ID or name</source>
        <translation>車両 ID または車両名の一部</translation>
    </message>
    <message>
        <source>An event type&apos;s ID</source>
        <translation>通知イベントの ID</translation>
    </message>
    <message>
        <source>Received then or later (ISO 8601; local unless told)</source>
        <translation>受信日時の開始(ISO 8601、タイムゾーンの省略時は現地時刻)</translation>
    </message>
    <message>
        <source>Received before then</source>
        <translation>受信日時の終了(この時刻より前)</translation>
    </message>
    <message>
        <source>So many, the newest</source>
        <translation>新しいものから表示する件数</translation>
    </message>
    <message>
        <source>The way to LINE WORKS is that of the desktop program&apos;s preferences, or --proxy&apos;s: see smartfleetctl --help.</source>
        <translation>LINE WORKS への接続にはデスクトップ版の設定を使用します。--proxy で変更できます(smartfleetctl --help を参照)。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t give up Client Secret and Private Key: %1 The next start with the keychain open removes them.</source>
        <translation>Client Secret と Private Key をキーチェーンから削除できませんでした: %1次回、キーチェーンのロックが解除された状態で起動したときに削除します。</translation>
    </message>
    <message>
        <source>Removes the oldest of the settled history while the data use more; the last two days always stay; 0 keeps everything; as in the desktop program&apos;s preferences unless told</source>
        <translation>データの使用量がこれを超えている間、処理が完了した履歴を古い順に削除(直近 2 日分は常に保持、0 は制限なし、省略時はデスクトップ版の設定を使用)</translation>
    </message>
    <message>
        <source>How many messages LINE WORKS takes a day; as in the desktop program&apos;s preferences unless told</source>
        <translation>LINE WORKS で 1 日に送信できるメッセージ数(省略時はデスクトップ版の設定を使用)</translation>
    </message>
    <message>
        <source>The database file went from %1 MB to %2 MB. From now on it shrinks by itself.</source>
        <translation>データベースファイルを %1 MB から %2 MB に縮小しました。今後は自動的に縮小されます。</translation>
    </message>
    <message>
        <source>First writes the database file anew, as small as it can be; no other program may be using it</source>
        <translation>先にデータベースファイルを最小のサイズに書き直す(ほかのプログラムが使用していないときのみ可能)</translation>
    </message>
    <message>
        <source>No days off beside weekends and Japan&apos;s holidays</source>
        <translation>土日・祝日以外の休業日はありません</translation>
    </message>
    <message>
        <source>Lists or changes a company&apos;s own days off</source>
        <translation>契約企業独自の休業日の一覧・変更</translation>
    </message>
    <message>
        <source>Days that become days off</source>
        <translation>休業日にする日</translation>
    </message>
    <message>
        <source>Days that are none any more</source>
        <translation>休業日から外す日</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>休業日</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>送信タイミング</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>通知間隔</translation>
    </message>
    <message>
        <source>When messages go: at-once, every:MINUTES, or daily:HH:MM; urgent ones always at once</source>
        <translation>送信タイミング: at-once (すぐに)、every:MINUTES (指定した分数ごと)、daily:HH:MM (毎日その時刻)。緊急のイベントは常にすぐに送信</translation>
    </message>
    <message>
        <source>Quiet hours, which may go past midnight; none for no quiet hours</source>
        <translation>通知しない時間帯(日をまたぐ指定も可、none で指定なし)</translation>
    </message>
    <message>
        <source>Whether events that come in them are told at their end or not at all</source>
        <translation>通知しない時間帯のイベントを、終了後にまとめて通知するか、通知しないか</translation>
    </message>
    <message>
        <source>Whether weekends, Japan&apos;s holidays and the company&apos;s days off are quiet all day</source>
        <translation>土日・祝日・契約企業の休業日を終日通知しないかどうか</translation>
    </message>
    <message>
        <source>Within so many minutes, more events of a type by a vehicle are counted on the next message alone</source>
        <translation>この分数以内の同じ車両・同じ種類のイベントは、次のメッセージに件数のみ記載</translation>
    </message>
    <message>
        <source>Fallback room</source>
        <translation>不達時の連絡先</translation>
    </message>
    <message>
        <source>Channel ID of another talk room, which is told once when this one fails and once when it works again; empty for none</source>
        <translation>通知が届かなくなったときと再び届くようになったときに 1 回ずつ知らせる、別のトークルームのチャンネル ID (空にすると知らせない)</translation>
    </message>
    <message>
        <source>No event has come from %1 since %2. It was never silent for so long in its working hours.</source>
        <translation>%2 以降、「%1」からイベントが届いていません。稼働時間帯にイベントがこれほど長く途絶えたのは初めてです。</translation>
    </message>
    <message>
        <source>Events come from %1 again.</source>
        <translation>「%1」からのイベントの受信が再開しました。</translation>
    </message>
    <message>
        <source>Doesn&apos;t tell of a source of events that is silent for longer than ever in its working hours; as in the desktop program&apos;s preferences unless told</source>
        <translation>送信元からのイベントが稼働時間帯にこれまでになく長く途絶えても知らせない(省略時はデスクトップ版の設定を使用)</translation>
    </message>
</context>
<context>
    <name>DeleteWords</name>
    <message>
        <source>Delete the user</source>
        <translation>利用者の削除</translation>
    </message>
    <message>
        <source>Delete the vehicle</source>
        <translation>車両の削除</translation>
    </message>
    <message>
        <source>Delete the company</source>
        <translation>契約企業の削除</translation>
    </message>
    <message>
        <source>Delete %1 (%2)? This can&apos;t be undone.</source>
        <translation>「%1 (%2)」を削除しますか？この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete %1 (%2)? Events of its device will belong to no company any more. This can&apos;t be undone.</source>
        <translation>「%1 (%2)」を削除しますか？この車両の端末からのイベントは、どの契約企業にも割り当てられなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete %1 (%2) and everything that belongs to it? This can&apos;t be undone.</source>
        <translation>「%1 (%2)」と、これに属するすべてのものを削除しますか？この操作は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>%n users are deleted.</source>
        <translation>
            <numerusform>利用者 %n 名を削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles are deleted.</source>
        <translation>
            <numerusform>車両 %n 台を削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicles are kept, with nobody in particular as their driver.</source>
        <translation>
            <numerusform>車両 %n 台は残し、運転者を「指定なし」にします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification settings of the company are deleted.</source>
        <translation>
            <numerusform>契約企業の通知設定 %n 件を削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification settings of users are deleted.</source>
        <translation>
            <numerusform>利用者の通知設定 %n 件を削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting deliveries are cancelled.</source>
        <translation>
            <numerusform>配信待ち %n 件を取り消します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes with it.</source>
        <translation>ほかに削除されるものはありません。</translation>
    </message>
    <message>
        <source>What was sent stays in the delivery history.</source>
        <translation>送信済みの記録は配信履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>DeliveriesCsv</name>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>配信日時</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Delivery ID</source>
        <translation>配信 ID</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失敗回数</translation>
    </message>
</context>
<context>
    <name>DeliveryState</name>
    <message>
        <source>Waiting</source>
        <translation>配信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>%1 (possibly repeated)</source>
        <translation>%1 (重複の可能性あり)</translation>
    </message>
</context>
<context>
    <name>DeliveryStatus</name>
    <message>
        <source>Nothing is delivered until LINE WORKS is linked</source>
        <translation>LINE WORKS と連携するまで配信は行われません</translation>
    </message>
    <message>
        <source>Delivery is on</source>
        <translation>配信中</translation>
    </message>
    <message numerus="yes">
        <source>Delivery is on, but it keeps failing for %n talk room(s)</source>
        <translation>
            <numerusform>配信中ですが、%n 件のトークルームで失敗が続いています</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery is paused: %1</source>
        <translation>配信を一時停止しています: %1</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>Way to LINE WORKS</source>
        <translation>LINE WORKS への接続</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>OAuth Scope “bot”</source>
        <translation>OAuth Scopes の「bot」</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Publication in the domain</source>
        <translation>ドメインへの公開</translation>
    </message>
    <message numerus="yes">
        <source>Differs from LINE WORKS by %n second(s).</source>
        <translation>
            <numerusform>LINE WORKS との差は %n 秒です。</numerusform>
        </translation>
    </message>
    <message>
        <source>LINE WORKS answers.</source>
        <translation>LINE WORKS から応答がありました。</translation>
    </message>
    <message>
        <source>The bot is in the talk room.</source>
        <translation>Bot はトークルームに参加しています。</translation>
    </message>
    <message>
        <source>Talk room %1 (%2)</source>
        <translation>トークルーム %1 (%2)</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>a check of the connection found nothing wrong</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>LINE WORKS knows the app.</source>
        <translation>LINE WORKS でアプリを確認できました。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Enter the newest Private Key</source>
        <translation>最新の Private Key を入力</translation>
    </message>
    <message>
        <source>Show how to add the scope</source>
        <translation>スコープの追加方法を表示</translation>
    </message>
    <message>
        <source>Show how to invite the bot</source>
        <translation>Bot の招待方法を表示</translation>
    </message>
    <message>
        <source>name (DNS)</source>
        <translation>名前解決(DNS)</translation>
    </message>
    <message>
        <source>connection (TCP)</source>
        <translation>接続(TCP)</translation>
    </message>
    <message>
        <source>encryption (TLS)</source>
        <translation>暗号化(TLS)</translation>
    </message>
    <message>
        <source>answer (HTTP)</source>
        <translation>応答(HTTP)</translation>
    </message>
    <message>
        <source>It breaks off at the proxy, before LINE WORKS.</source>
        <translation>LINE WORKS の手前のプロキシで接続が途切れています。</translation>
    </message>
    <message>
        <source>%1: OK</source>
        <translation>%1: 正常</translation>
    </message>
    <message>
        <source>%1: problem</source>
        <translation>%1: 異常</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1: 未到達</translation>
    </message>
    <message>
        <source>Open the proxy preferences</source>
        <translation>プロキシの設定を開く</translation>
    </message>
</context>
<context>
    <name>EventsCsv</name>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Speed (km/h)</source>
        <translation>速度(km/h)</translation>
    </message>
    <message>
        <source>Limit (km/h)</source>
        <translation>制限速度(km/h)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Geofence</source>
        <translation>ジオフェンス</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Filter by event</source>
        <translation>イベントで絞り込み</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>LINE WORKS Developer Console</source>
        <translation>LINE WORKS Developer Console</translation>
    </message>
    <message>
        <source>LINE WORKS talk room</source>
        <translation>LINE WORKS トークルーム</translation>
    </message>
    <message>
        <source>Add an app</source>
        <translation>アプリを追加する</translation>
    </message>
    <message>
        <source>Sign in to the LINE WORKS Developer Console as an administrator.</source>
        <translation>管理者として LINE WORKS Developer Console にログインします。</translation>
    </message>
    <message>
        <source>Choose API 2.0 and add a new app.</source>
        <translation>「API 2.0」を選び、アプリを新規追加します。</translation>
    </message>
    <message>
        <source>Enter a name that tells what the app is for, for instance スマートフリート.</source>
        <translation>用途が判別できるアプリ名を入力します。例: スマートフリート</translation>
    </message>
    <message>
        <source>The console&apos;s list of apps with the button that adds one</source>
        <translation>アプリを追加するボタンがある、Developer Console のアプリ一覧</translation>
    </message>
    <message>
        <source>+ Add new app</source>
        <translation>+ アプリの新規追加</translation>
    </message>
    <message>
        <source>App name</source>
        <translation>アプリ名</translation>
    </message>
    <message>
        <source>Select the scope “bot”</source>
        <translation>OAuth Scopes の「bot」を選択する</translation>
    </message>
    <message>
        <source>Open “Manage” beside OAuth Scopes.</source>
        <translation>OAuth Scopes の「管理」を開きます。</translation>
    </message>
    <message>
        <source>Tick bot and close the list with “Save”.</source>
        <translation>bot にチェックを入れ、「保存」で一覧を閉じます。</translation>
    </message>
    <message>
        <source>“bot” alone is enough; more scopes do no harm.</source>
        <translation>「bot」だけで十分です。ほかのスコープがあっても問題ありません。</translation>
    </message>
    <message>
        <source>The list of OAuth Scopes, in which bot is ticked</source>
        <translation>bot にチェックが入った OAuth Scopes の一覧</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the app</source>
        <translation>アプリを保存する</translation>
    </message>
    <message>
        <source>See that bot now stands under OAuth Scopes.</source>
        <translation>OAuth Scopes に bot が追加されたことを確認します。</translation>
    </message>
    <message>
        <source>Press “Save” on the app&apos;s page.</source>
        <translation>アプリの画面で「保存」をクリックします。</translation>
    </message>
    <message>
        <source>A scope that was ticked but not saved is the most frequent reason why linking fails. After saving it takes a few minutes to work.</source>
        <translation>連携できない原因で最も多いのは、チェックしたスコープの保存忘れです。保存してから有効になるまで数分かかります。</translation>
    </message>
    <message>
        <source>The app&apos;s page with its button that saves</source>
        <translation>保存ボタンがあるアプリの画面</translation>
    </message>
    <message>
        <source>Issue a Service Account</source>
        <translation>Service Account を発行する</translation>
    </message>
    <message>
        <source>Press “Issue” beside Service Account on the app&apos;s page.</source>
        <translation>アプリの画面で Service Account の「発行」をクリックします。</translation>
    </message>
    <message>
        <source>Copy the whole value (something.serviceaccount@domain) into the field Service Account.</source>
        <translation>値の全体(xxxxx.serviceaccount@ドメイン)をコピーし、「Service Account」欄に貼り付けます。</translation>
    </message>
    <message>
        <source>The Service Account is an important credential: guard it well. Once it is reissued, the one before can&apos;t be used any more.</source>
        <translation>Service Account は重要な認証情報です。管理に十分ご注意ください。再発行すると、既存の Service Account は利用できなくなります。</translation>
    </message>
    <message>
        <source>The line Service Account with the button that issues it</source>
        <translation>Service Account の行と発行ボタン</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Issue a Private Key</source>
        <translation>Private Key を発行する</translation>
    </message>
    <message>
        <source>Press “Issue” beside Private Key on the app&apos;s page.</source>
        <translation>アプリの画面で Private Key の「発行」をクリックします。</translation>
    </message>
    <message>
        <source>The key is downloaded as a file. Keep it in a safe place.</source>
        <translation>Private Key がファイルとしてダウンロードされます。安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Choose the file in the field Private Key, drop it there, or paste its text.</source>
        <translation>「Private Key」欄でファイルを選ぶか、ファイルをドロップするか、内容を貼り付けます。</translation>
    </message>
    <message>
        <source>The Private Key is an important credential: guard it well. Only the newest one is valid: once it is reissued, the one before can&apos;t be used any more.</source>
        <translation>Private Key は重要な認証情報です。管理に十分ご注意ください。最新の 1 つのみ有効で、再発行すると既存の Private Key は利用できなくなります。</translation>
    </message>
    <message>
        <source>The line Private Key with the button that issues it as a file</source>
        <translation>Private Key の行と、ファイルとして発行するボタン</translation>
    </message>
    <message>
        <source>Copy Client ID and Client Secret</source>
        <translation>Client ID と Client Secret をコピーする</translation>
    </message>
    <message>
        <source>Both stand at the top of the app&apos;s page.</source>
        <translation>どちらもアプリの画面の上部に表示されています。</translation>
    </message>
    <message>
        <source>Copy each into the field of its name.</source>
        <translation>それぞれコピーし、同じ名前の欄に貼り付けます。</translation>
    </message>
    <message>
        <source>Blanks and line breaks that are copied along do no harm.</source>
        <translation>前後の空白や改行が一緒にコピーされても問題ありません。</translation>
    </message>
    <message>
        <source>The lines Client ID and Client Secret of the app&apos;s page</source>
        <translation>アプリの画面の Client ID と Client Secret の行</translation>
    </message>
    <message>
        <source>Copy the Domain ID</source>
        <translation>Domain ID をコピーする</translation>
    </message>
    <message>
        <source>The Domain ID stands at the lower left of the Developer Console.</source>
        <translation>Domain ID は Developer Console の画面左下に表示されています。</translation>
    </message>
    <message>
        <source>Copy it into the field Domain ID. It is a number.</source>
        <translation>コピーして「Domain ID」欄に貼り付けます(数字のみ)。</translation>
    </message>
    <message>
        <source>The console&apos;s left side with the Domain ID at its lower end</source>
        <translation>Domain ID が下端にある、Developer Console の左側</translation>
    </message>
    <message>
        <source>Find the bot administrators&apos; user IDs</source>
        <translation>Bot 管理者のユーザー ID を確認する</translation>
    </message>
    <message>
        <source>Open the person&apos;s profile in LINE WORKS.</source>
        <translation>LINE WORKS で担当者のプロフィールを開きます。</translation>
    </message>
    <message>
        <source>Copy the user ID (name@domain) into the field Bot administrators.</source>
        <translation>ユーザー ID (名前@ドメイン)をコピーし、「Bot 管理者 (主担当)」欄に貼り付けます。</translation>
    </message>
    <message>
        <source>Each person finds their own ID in their LINE WORKS profile. One administrator is enough; deputies are optional.</source>
        <translation>ユーザー ID は、本人が LINE WORKS のプロフィールで確認できます。主担当は 1 名で十分です。副担当は任意です。</translation>
    </message>
    <message>
        <source>A LINE WORKS profile with the user ID in it</source>
        <translation>ユーザー ID が表示された LINE WORKS のプロフィール</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SmartFleet Connect</source>
        <translation>SmartFleet Connect</translation>
    </message>
    <message>
        <source>Register the integration</source>
        <translation>連携情報を登録する</translation>
    </message>
    <message>
        <source>Fill in the form and press “Register”.</source>
        <translation>フォームに入力し、「登録する」をクリックします。</translation>
    </message>
    <message>
        <source>The bot スマートフリート is then registered in LINE WORKS and published by itself: nothing has to be done by hand.</source>
        <translation>スマートフリート Bot が LINE WORKS に自動登録され、公開されます。手作業は必要ありません。</translation>
    </message>
    <message>
        <source>From this program&apos;s form a bot is made in LINE WORKS</source>
        <translation>このプログラムのフォームから LINE WORKS に Bot が登録される様子</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>フォームを開く</translation>
    </message>
    <message>
        <source>Invite the bot to the talk room</source>
        <translation>トークルームに Bot を招待する</translation>
    </message>
    <message>
        <source>Open the talk room that is to get the notifications.</source>
        <translation>通知を受け取るトークルームを開きます。</translation>
    </message>
    <message>
        <source>Open the talk room&apos;s settings and choose “Invite bot”.</source>
        <translation>トークルーム設定を開き、「Bot招待」を選びます。</translation>
    </message>
    <message>
        <source>Choose the bot スマートフリート and confirm.</source>
        <translation>スマートフリート Bot を選び、確定します。</translation>
    </message>
    <message>
        <source>Messages come from the bot: nothing arrives in a talk room to which it isn&apos;t invited.</source>
        <translation>通知は Bot から送信されます。Bot が招待されていないトークルームには届きません。</translation>
    </message>
    <message>
        <source>A talk room&apos;s settings with “Invite bot”</source>
        <translation>「Bot招待」があるトークルーム設定</translation>
    </message>
    <message>
        <source>Talk room settings</source>
        <translation>トークルーム設定</translation>
    </message>
    <message>
        <source>Invite bot</source>
        <translation>Bot招待</translation>
    </message>
    <message>
        <source>Find the channel ID (PC)</source>
        <translation>チャンネル ID を確認する(PC版)</translation>
    </message>
    <message>
        <source>Open the talk room in LINE WORKS on the computer.</source>
        <translation>PC版 LINE WORKS でトークルームを開きます。</translation>
    </message>
    <message>
        <source>Open the talk room&apos;s settings. The channel ID stands there.</source>
        <translation>トークルームの設定画面を開きます。チャンネル ID が表示されています。</translation>
    </message>
    <message>
        <source>Copy it into the field Channel ID of the notification setting.</source>
        <translation>コピーし、通知設定の「チャンネル ID」欄に貼り付けます。</translation>
    </message>
    <message>
        <source>A talk room on a computer, its settings open with the channel ID</source>
        <translation>設定画面にチャンネル ID が表示された、PC版のトークルーム</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Go to the notification settings</source>
        <translation>通知設定へ移動</translation>
    </message>
    <message>
        <source>Find the channel ID (mobile)</source>
        <translation>チャンネル ID を確認する(モバイル版)</translation>
    </message>
    <message>
        <source>Open the talk room in the LINE WORKS app.</source>
        <translation>LINE WORKS アプリでトークルームを開きます。</translation>
    </message>
    <message>
        <source>Open the talk room&apos;s settings from the menu at the upper right.</source>
        <translation>右上のメニューからトークルームの設定画面を開きます。</translation>
    </message>
    <message>
        <source>Copy the channel ID and send it to your computer.</source>
        <translation>チャンネル ID をコピーし、パソコンへ送ります。</translation>
    </message>
    <message>
        <source>A talk room on a phone, its settings open with the channel ID</source>
        <translation>設定画面にチャンネル ID が表示された、モバイル版のトークルーム</translation>
    </message>
</context>
<context>
    <name>IntegrationFields</name>
    <message>
        <source>Kept in this computer&apos;s keychain; it is never shown again.</source>
        <translation>このコンピューターのキーチェーンに保存します。保存後に表示されることはありません。</translation>
    </message>
    <message>
        <source>Where do I find this?: %1</source>
        <translation>確認方法: %1</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Service Account</source>
        <translation>Service Account</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Private Key</translation>
    </message>
    <message>
        <source>Leave it empty to keep the present one. After a reissue, enter the newest one.</source>
        <translation>変更しない場合は空欄のままにします。再発行した場合は、最新の Private Key を入力してください。</translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation>Domain ID</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>半角数字で入力してください。</translation>
    </message>
    <message>
        <source>Bot administrators</source>
        <translation>Bot 管理者 (主担当)</translation>
    </message>
    <message>
        <source>LINE WORKS user IDs, separated by commas; up to three. A person finds theirs in their LINE WORKS profile.</source>
        <translation>LINE WORKS のユーザー ID をカンマ区切りで 3 名まで入力します。ユーザー ID は LINE WORKS のプロフィールで確認できます。</translation>
    </message>
    <message>
        <source>Deputy bot administrators</source>
        <translation>Bot 管理者 (副担当)</translation>
    </message>
    <message>
        <source>LINE WORKS user IDs, separated by commas; up to three.</source>
        <translation>LINE WORKS のユーザー ID をカンマ区切りで 3 名まで入力します。</translation>
    </message>
    <message>
        <source>User permission</source>
        <translation>利用者操作許可</translation>
    </message>
    <message>
        <source>When allowed, each user can set up LINE WORKS notifications of their own in the user app.</source>
        <translation>許可すると、利用者が利用者アプリで利用者毎の LINE WORKS 通知を設定できます。</translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation>画像の URL</translation>
    </message>
    <message>
        <source>An https address of the bot&apos;s picture. Left empty, the bot gets our picture.</source>
        <translation>Bot の画像の URL (https)です。空欄の場合は標準の画像を使用します。</translation>
    </message>
</context>
<context>
    <name>IntegrationState</name>
    <message>
        <source>Not linked</source>
        <translation>未連携</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>連携処理中</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>連携中</translation>
    </message>
    <message>
        <source>Unlinking</source>
        <translation>連携解除中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可しない</translation>
    </message>
</context>
<context>
    <name>LineWorksCard</name>
    <message>
        <source>Notifies LINE WORKS of the events that occur.</source>
        <translation>発生したイベント情報を LINE WORKS に通知します。</translation>
    </message>
    <message>
        <source>Only for customers who have a LINE WORKS contract of their own.</source>
        <translation>別途 LINE WORKS を契約しているお客様のみ利用できます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (Bot ID %2)</source>
        <translation>%1 (Bot ID %2)</translation>
    </message>
    <message>
        <source>Linked since</source>
        <translation>連携開始日時</translation>
    </message>
    <message>
        <source>Last successful delivery</source>
        <translation>最終配信日時</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation>Domain ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Service Account</source>
        <translation>Service Account</translation>
    </message>
    <message>
        <source>User permission</source>
        <translation>利用者操作許可</translation>
    </message>
    <message>
        <source>Bot administrators</source>
        <translation>Bot 管理者 (主担当)</translation>
    </message>
    <message>
        <source>Deputy bot administrators</source>
        <translation>Bot 管理者 (副担当)</translation>
    </message>
</context>
<context>
    <name>MendPlace</name>
    <message>
        <source>Register the vehicle…</source>
        <translation>車両を登録…</translation>
    </message>
    <message>
        <source>Register the user…</source>
        <translation>利用者を登録…</translation>
    </message>
    <message>
        <source>Register the company…</source>
        <translation>契約企業を登録…</translation>
    </message>
    <message>
        <source>Open the notification settings</source>
        <translation>通知設定を開く</translation>
    </message>
    <message>
        <source>Open the service integrations</source>
        <translation>サービス連携を開く</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Service Account</source>
        <translation>Service Account</translation>
    </message>
    <message>
        <source>Private Key</source>
        <translation>Private Key</translation>
    </message>
    <message>
        <source>Domain ID</source>
        <translation>Domain ID</translation>
    </message>
    <message>
        <source>Bot administrators</source>
        <translation>Bot 管理者 (主担当)</translation>
    </message>
    <message>
        <source>Deputy bot administrators</source>
        <translation>Bot 管理者 (副担当)</translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation>画像の URL</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation>通知イベント</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>ナンバー</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>問題が発生しました(%1)。</translation>
    </message>
    <message>
        <source>Try again; if it goes on, send the output of `smartfleetctl doctor` to support.</source>
        <translation>もう一度お試しください。解決しない場合は `smartfleetctl doctor` の出力をサポートにお送りください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>「%1」が入力されていません。</translation>
    </message>
    <message>
        <source>Enter it: it is required.</source>
        <translation>必須項目です。入力してください。</translation>
    </message>
    <message>
        <source>Use up to 100 characters, without line breaks.</source>
        <translation>改行を含まない 100 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, hyphens, underscores and dots (half-width).</source>
        <translation>半角の英数字、ハイフン、アンダースコア、ピリオドを 64 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>The Domain ID is not a number.</source>
        <translation>Domain ID が数字ではありません。</translation>
    </message>
    <message>
        <source>Copy the Domain ID from the LINE WORKS Developer Console; it holds digits only.</source>
        <translation>LINE WORKS Developer Console に表示される Domain ID (数字のみ)をコピーしてください。</translation>
    </message>
    <message>
        <source>This is not a channel ID.</source>
        <translation>チャンネル ID の形式が正しくありません。</translation>
    </message>
    <message>
        <source>Copy the channel ID from the settings of the talk room: letters, digits and hyphens.</source>
        <translation>トークルームの設定画面に表示されるチャンネル ID (英数字とハイフン)をコピーしてください。</translation>
    </message>
    <message>
        <source>The address of the bot&apos;s picture is not an https address of up to 1,000 characters.</source>
        <translation>Bot の画像の URL が https ではないか、1,000 文字を超えています。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, or leave the field empty.</source>
        <translation>https:// で始まる URL を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>%1: there are more than three.</source>
        <translation>「%1」が 3 名を超えています。</translation>
    </message>
    <message>
        <source>Enter at most three user IDs.</source>
        <translation>ユーザー ID は 3 名以内で入力してください。</translation>
    </message>
    <message>
        <source>%1: the same user ID is there twice.</source>
        <translation>「%1」に同じユーザー ID が重複しています。</translation>
    </message>
    <message>
        <source>Enter each user ID once.</source>
        <translation>同じユーザー ID は 1 回だけ入力してください。</translation>
    </message>
    <message>
        <source>There is no event type “%1”.</source>
        <translation>通知イベント「%1」はありません。</translation>
    </message>
    <message>
        <source>`smartfleetctl events types` lists the event types.</source>
        <translation>`smartfleetctl events types` で通知イベントの一覧を確認できます。</translation>
    </message>
    <message>
        <source>No event is switched on.</source>
        <translation>有効な通知イベントがありません。</translation>
    </message>
    <message>
        <source>Switch on at least one event.</source>
        <translation>通知イベントを 1 つ以上有効にしてください。</translation>
    </message>
    <message>
        <source>The event catalogue can&apos;t be read.</source>
        <translation>通知イベントの一覧を読み込めません。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The Private Key is missing.</source>
        <translation>Private Key が入力されていません。</translation>
    </message>
    <message>
        <source>Choose the file that the LINE WORKS Developer Console gave you, or paste its text.</source>
        <translation>LINE WORKS Developer Console からダウンロードしたファイルを選択するか、内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>This is a public key, not the Private Key.</source>
        <translation>公開鍵(public key)が入力されています。Private Key ではありません。</translation>
    </message>
    <message>
        <source>Enter the file that begins with BEGIN PRIVATE KEY.</source>
        <translation>「BEGIN PRIVATE KEY」で始まるファイルを指定してください。</translation>
    </message>
    <message>
        <source>This is a certificate, not the Private Key.</source>
        <translation>証明書が入力されています。Private Key ではありません。</translation>
    </message>
    <message>
        <source>The Private Key is protected by a pass-phrase.</source>
        <translation>Private Key がパスフレーズで暗号化されています。</translation>
    </message>
    <message>
        <source>Enter the key as the LINE WORKS Developer Console gave it, without a pass-phrase.</source>
        <translation>LINE WORKS Developer Console からダウンロードした、パスフレーズのないファイルを指定してください。</translation>
    </message>
    <message>
        <source>The Private Key is not an RSA key.</source>
        <translation>Private Key が RSA 鍵ではありません。</translation>
    </message>
    <message>
        <source>LINE WORKS issues RSA keys: enter the file from the Developer Console.</source>
        <translation>LINE WORKS が発行するのは RSA 鍵です。Developer Console からダウンロードしたファイルを指定してください。</translation>
    </message>
    <message>
        <source>The Private Key has only %1 bits.</source>
        <translation>Private Key の長さが %1 ビットしかありません。</translation>
    </message>
    <message>
        <source>LINE WORKS issues keys of 2048 bits: enter the file from the Developer Console.</source>
        <translation>LINE WORKS が発行する鍵は 2048 ビットです。Developer Console からダウンロードしたファイルを指定してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a Private Key.</source>
        <translation>Private Key として読み取れません。</translation>
    </message>
    <message>
        <source>Enter the whole file from the Developer Console, from BEGIN PRIVATE KEY to END PRIVATE KEY.</source>
        <translation>Developer Console からダウンロードしたファイルの、「BEGIN PRIVATE KEY」から「END PRIVATE KEY」までをすべて入力してください。</translation>
    </message>
    <message>
        <source>%1 is not a web address.</source>
        <translation>%1 が URL として正しくありません。</translation>
    </message>
    <message>
        <source>Correct this environment variable.</source>
        <translation>環境変数を修正してください。</translation>
    </message>
    <message>
        <source>%1 is not an https address.</source>
        <translation>%1 が https ではありません。</translation>
    </message>
    <message>
        <source>Use https; plain http is for addresses of this computer alone.</source>
        <translation>https の URL を指定してください。http は同じコンピューターのアドレスに限り使用できます。</translation>
    </message>
    <message>
        <source>The file in %1 holds no certificate that can be read.</source>
        <translation>%1 のファイルから証明書を読み取れません。</translation>
    </message>
    <message>
        <source>Name a PEM file with the certificate authority.</source>
        <translation>認証局の証明書(PEM)のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is neither free nor paid.</source>
        <translation>%1 が free でも paid でもありません。</translation>
    </message>
    <message>
        <source>Set it to free or paid.</source>
        <translation>free または paid を指定してください。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>ファイル %1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation>ファイル名と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>ファイル %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Check that there is room and that you may write there.</source>
        <translation>空き容量と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The command line is wrong: %1</source>
        <translation>コマンドの指定が正しくありません: %1</translation>
    </message>
    <message>
        <source>--help shows what can be said.</source>
        <translation>--help で使い方を確認できます。</translation>
    </message>
    <message>
        <source>Only one of the two secrets can come from standard input.</source>
        <translation>標準入力から読み込めるのは、どちらか一方のみです。</translation>
    </message>
    <message>
        <source>Put the other one into a file.</source>
        <translation>もう一方はファイルで指定してください。</translation>
    </message>
    <message>
        <source>No delivery was named.</source>
        <translation>対象の配信が指定されていません。</translation>
    </message>
    <message>
        <source>Name the deliveries&apos; IDs, or --all-failed.</source>
        <translation>配信の ID または --all-failed を指定してください。</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor Shift_JIS text.</source>
        <translation>ファイルが UTF-8 でも Shift_JIS でもありません。</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and try again.</source>
        <translation>CSV (UTF-8)形式で保存し直してください。</translation>
    </message>
    <message>
        <source>The header row is wrong: %1</source>
        <translation>見出し行が正しくありません: %1</translation>
    </message>
    <message>
        <source>Use the column names that the help shows.</source>
        <translation>ヘルプに記載された列名を使用してください。</translation>
    </message>
    <message>
        <source>Correct the lines and import the file again.</source>
        <translation>該当する行を修正してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The line has more fields than the header row.</source>
        <translation>列の数が見出し行より多くなっています。</translation>
    </message>
    <message>
        <source>Put fields that hold commas into quotation marks.</source>
        <translation>カンマを含む項目は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The quotation marks of the line don&apos;t fit together.</source>
        <translation>行の引用符が正しく対応していません。</translation>
    </message>
    <message>
        <source>Put the whole field into quotation marks, and double those within it.</source>
        <translation>項目全体を引用符で囲み、項目内の引用符は 2 つ重ねてください。</translation>
    </message>
    <message>
        <source>%1 is on more than one line.</source>
        <translation>%1 が複数の行にあります。</translation>
    </message>
    <message>
        <source>Leave one of the lines.</source>
        <translation>1 行だけにしてください。</translation>
    </message>
    <message>
        <source>The event is not JSON.</source>
        <translation>イベントが JSON ではありません。</translation>
    </message>
    <message>
        <source>Send one JSON document a line, or a JSON array.</source>
        <translation>1 行に 1 つの JSON、または JSON の配列を送信してください。</translation>
    </message>
    <message>
        <source>The attribute %1 is missing.</source>
        <translation>属性 %1 がありません。</translation>
    </message>
    <message>
        <source>Add it to the event.</source>
        <translation>イベントに追加してください。</translation>
    </message>
    <message>
        <source>The attribute %1 is not valid.</source>
        <translation>属性 %1 が正しくありません。</translation>
    </message>
    <message>
        <source>See CloudEvents 1.0 and the documentation of the event&apos;s data.</source>
        <translation>CloudEvents 1.0 の仕様とイベントデータの説明を確認してください。</translation>
    </message>
    <message>
        <source>There is no event type “%1” (attribute type).</source>
        <translation>通知イベント「%1」はありません(属性 type)。</translation>
    </message>
    <message>
        <source>“%1” is not an address and port.</source>
        <translation>「%1」はアドレスとポートとして正しくありません。</translation>
    </message>
    <message>
        <source>Write it as HOST:PORT, for example 127.0.0.1:8787.</source>
        <translation>127.0.0.1:8787 のように HOST:PORT の形式で指定してください。</translation>
    </message>
    <message>
        <source>Outside this computer the HTTP interface needs TLS.</source>
        <translation>外部からの接続を受け付けるには TLS が必要です。</translation>
    </message>
    <message>
        <source>Name --tls-cert and --tls-key, or listen on 127.0.0.1.</source>
        <translation>--tls-cert と --tls-key を指定するか、127.0.0.1 で待ち受けてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be listened on: %2</source>
        <translation>%1 で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>Choose another port, or stop the program that uses it.</source>
        <translation>別のポートを指定するか、使用しているプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The certificate or its key can&apos;t be read (%1).</source>
        <translation>証明書またはその秘密鍵を読み込めません(%1)。</translation>
    </message>
    <message>
        <source>Name PEM files that belong together.</source>
        <translation>対応する PEM ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The content type %1 is not understood here.</source>
        <translation>Content-Type %1 には対応していません。</translation>
    </message>
    <message>
        <source>Send application/cloudevents+json, application/cloudevents-batch+json, or JSON with ce- headers.</source>
        <translation>application/cloudevents+json、application/cloudevents-batch+json、または ce- ヘッダー付きの JSON を送信してください。</translation>
    </message>
    <message>
        <source>This method is not allowed here.</source>
        <translation>このメソッドは使用できません。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>リクエストが 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>Send the events in smaller batches.</source>
        <translation>イベントを分割して送信してください。</translation>
    </message>
    <message>
        <source>The request&apos;s headers are too large.</source>
        <translation>リクエストのヘッダーが大きすぎます。</translation>
    </message>
    <message>
        <source>The request is not HTTP as it should be.</source>
        <translation>リクエストが HTTP として正しくありません。</translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation>リクエストが時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>The request bears no valid token.</source>
        <translation>有効なトークンがありません。</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer with a token from `smartfleetctl tokens add`.</source>
        <translation>`smartfleetctl tokens add` で発行したトークンを Authorization: Bearer で送信してください。</translation>
    </message>
    <message>
        <source>There are too many connections.</source>
        <translation>接続数が多すぎます。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no network connection.</source>
        <translation>ネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Check the cable or wireless connection.</source>
        <translation>LAN ケーブルや Wi-Fi の接続を確認してください。</translation>
    </message>
    <message>
        <source>The address of LINE WORKS can&apos;t be found (%1).</source>
        <translation>LINE WORKS のアドレスが見つかりません(%1)。</translation>
    </message>
    <message>
        <source>Check the network connection and the name server (DNS).</source>
        <translation>ネットワーク接続と DNS の設定を確認してください。</translation>
    </message>
    <message>
        <source>LINE WORKS can&apos;t be reached: the connection was refused.</source>
        <translation>LINE WORKS に接続できません。接続が拒否されました。</translation>
    </message>
    <message>
        <source>Check the network connection, firewall and proxy, then try again.</source>
        <translation>ネットワーク接続、ファイアウォール、プロキシを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to LINE WORKS broke off.</source>
        <translation>LINE WORKS との接続が切断されました。</translation>
    </message>
    <message>
        <source>Try again; if it happens often, check network and proxy.</source>
        <translation>もう一度お試しください。頻繁に発生する場合はネットワークとプロキシを確認してください。</translation>
    </message>
    <message>
        <source>LINE WORKS did not answer in time.</source>
        <translation>LINE WORKS から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection to LINE WORKS is not secure: its certificate was refused.</source>
        <translation>LINE WORKS との接続を安全に確立できません。証明書を確認できませんでした。</translation>
    </message>
    <message>
        <source>Check the date of this computer. Where a company proxy inspects connections, name its certificate authority in SMARTFLEET_CA_FILE.</source>
        <translation>このコンピューターの日付を確認してください。社内プロキシが通信を検査している場合は、その認証局を SMARTFLEET_CA_FILE に指定してください。</translation>
    </message>
    <message>
        <source>LINE WORKS&apos; address redirects elsewhere, which is not followed.</source>
        <translation>LINE WORKS のアドレスが別の場所に転送されたため、接続を中止しました。</translation>
    </message>
    <message>
        <source>Sign in to the network (hotel, guest Wi-Fi) or check the proxy.</source>
        <translation>ネットワーク(ゲスト Wi-Fi など)へのログインが必要でないか、プロキシの設定に問題がないかを確認してください。</translation>
    </message>
    <message>
        <source>The answer was far larger than LINE WORKS&apos; answers are.</source>
        <translation>応答が大きすぎるため、読み取りを中止しました。</translation>
    </message>
    <message>
        <source>Check whether a proxy stands between.</source>
        <translation>プロキシが間に入っていないか確認してください。</translation>
    </message>
    <message>
        <source>The answer can&apos;t be understood; it may not come from LINE WORKS.</source>
        <translation>応答の内容を解釈できません。LINE WORKS からの応答ではない可能性があります。</translation>
    </message>
    <message>
        <source>Check whether a proxy stands between, and try again.</source>
        <translation>プロキシが間に入っていないか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>LINE WORKS takes no more calls for the moment.</source>
        <translation>LINE WORKS の呼び出し回数の上限に達しています。</translation>
    </message>
    <message>
        <source>It goes on by itself; other programs of your company use the same quota.</source>
        <translation>自動的に再開します。同じ上限を社内のほかのプログラムも使用しています。</translation>
    </message>
    <message>
        <source>LINE WORKS has a fault (status %1).</source>
        <translation>LINE WORKS 側で障害が発生しています(ステータス %1)。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>時間をおいて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>LINE WORKS refused the Client ID or Client Secret.</source>
        <translation>LINE WORKS が Client ID または Client Secret を拒否しました。</translation>
    </message>
    <message>
        <source>Copy both again from the app in the LINE WORKS Developer Console.</source>
        <translation>LINE WORKS Developer Console のアプリから、両方をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>LINE WORKS refused the Private Key: it belongs to another app or Service Account, or a newer one has been issued since.</source>
        <translation>LINE WORKS が Private Key を拒否しました。別のアプリや Service Account の鍵か、再発行により無効になった鍵です。</translation>
    </message>
    <message>
        <source>Only the newest Private Key works. Issue one in the LINE WORKS Developer Console, and enter it together with the Service Account of the same app.</source>
        <translation>有効な Private Key は最新の 1 つのみです。LINE WORKS Developer Console で発行し、同じアプリの Service Account とあわせて入力してください。</translation>
    </message>
    <message>
        <source>The app does not have the OAuth scope “bot”.</source>
        <translation>アプリの OAuth Scopes に「bot」がありません。</translation>
    </message>
    <message>
        <source>Tick “bot” under OAuth Scopes of the app in the LINE WORKS Developer Console and save. It takes a few minutes to work.</source>
        <translation>LINE WORKS Developer Console のアプリで OAuth Scopes の「bot」を選択して保存してください。反映まで数分かかります。</translation>
    </message>
    <message>
        <source>The clock of this computer is off by %1 minutes.</source>
        <translation>このコンピューターの時計が %1 分ずれています。</translation>
    </message>
    <message>
        <source>Set the computer&apos;s date and time (switch on setting it automatically), then try again.</source>
        <translation>日付と時刻を合わせて(自動設定を推奨)、もう一度お試しください。</translation>
    </message>
    <message>
        <source>LINE WORKS refused the access token twice.</source>
        <translation>LINE WORKS がアクセストークンを続けて拒否しました。</translation>
    </message>
    <message>
        <source>Check the app in the LINE WORKS Developer Console; then edit the integration and enter Service Account and Private Key again.</source>
        <translation>LINE WORKS Developer Console でアプリを確認し、連携情報の編集で Service Account と Private Key を入力し直してください。</translation>
    </message>
    <message>
        <source>LINE WORKS does not allow this.</source>
        <translation>LINE WORKS で許可されていない操作です。</translation>
    </message>
    <message>
        <source>Check that the bot is published to the domain and belongs to this app.</source>
        <translation>Bot がドメインに公開されているか、このアプリの Bot かを確認してください。</translation>
    </message>
    <message>
        <source>LINE WORKS does not know this.</source>
        <translation>対象が LINE WORKS に見つかりません。</translation>
    </message>
    <message>
        <source>It may have been deleted in LINE WORKS.</source>
        <translation>LINE WORKS 側で削除された可能性があります。</translation>
    </message>
    <message>
        <source>LINE WORKS refused the request.</source>
        <translation>LINE WORKS がリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>See the details for LINE WORKS&apos; own words.</source>
        <translation>詳細で LINE WORKS の応答を確認してください。</translation>
    </message>
    <message>
        <source>LINE WORKS does not know the person this message is for.</source>
        <translation>メッセージの宛先のユーザーが LINE WORKS に見つかりません。</translation>
    </message>
    <message>
        <source>Check the LINE WORKS user ID; the person&apos;s profile shows it (name@domain).</source>
        <translation>LINE WORKS のユーザー ID (プロフィールに表示される 名前@ドメイン)を確認してください。</translation>
    </message>
    <message>
        <source>LINE WORKS does not know a bot administrator: %1</source>
        <translation>LINE WORKS に存在しない Bot 管理者が指定されています: %1</translation>
    </message>
    <message>
        <source>Enter the user IDs as the person&apos;s LINE WORKS profile shows them (name@domain).</source>
        <translation>LINE WORKS のプロフィールに表示されるユーザー ID (名前@ドメイン)を入力してください。</translation>
    </message>
    <message>
        <source>The company has as many bots as LINE WORKS allows.</source>
        <translation>LINE WORKS に登録できる Bot 数の上限に達しています。</translation>
    </message>
    <message>
        <source>Delete bots that are no longer used in LINE WORKS Admin, then register again.</source>
        <translation>LINE WORKS Admin で使用していない Bot を削除してから、もう一度登録してください。</translation>
    </message>
    <message>
        <source>LINE WORKS refused the bot&apos;s picture.</source>
        <translation>LINE WORKS が Bot の画像を拒否しました。</translation>
    </message>
    <message>
        <source>Enter the https address of a PNG file that can be reached from the internet.</source>
        <translation>インターネットから参照できる PNG ファイルの https の URL を入力してください。</translation>
    </message>
    <message>
        <source>LINE WORKS refused to create the bot.</source>
        <translation>LINE WORKS が Bot の登録を拒否しました。</translation>
    </message>
    <message>
        <source>The bot no longer exists in LINE WORKS.</source>
        <translation>Bot が LINE WORKS に存在しません。</translation>
    </message>
    <message>
        <source>Delete the integration and register again: a new bot is created.</source>
        <translation>連携情報を削除し、もう一度登録してください。新しい Bot が登録されます。</translation>
    </message>
    <message>
        <source>LINE WORKS does not know this Domain ID for the app.</source>
        <translation>この Domain ID は LINE WORKS に存在しないか、アプリのドメインではありません。</translation>
    </message>
    <message>
        <source>Copy the Domain ID from the LINE WORKS Developer Console.</source>
        <translation>LINE WORKS Developer Console に表示される Domain ID をコピーしてください。</translation>
    </message>
    <message>
        <source>The bot is not added to the domain.</source>
        <translation>Bot がドメインに追加されていません。</translation>
    </message>
    <message>
        <source>Add the bot in LINE WORKS Admin, or delete the integration and register again.</source>
        <translation>LINE WORKS Admin で Bot を追加するか、連携情報を削除してもう一度登録してください。</translation>
    </message>
    <message>
        <source>The bot is hidden in the domain.</source>
        <translation>Bot がドメインで公開されていません。</translation>
    </message>
    <message>
        <source>Set the bot to public in LINE WORKS Admin.</source>
        <translation>LINE WORKS Admin で Bot を公開してください。</translation>
    </message>
    <message>
        <source>The bot スマートフリート is not in the talk room.</source>
        <translation>トークルームに スマートフリート Bot が招待されていません。</translation>
    </message>
    <message>
        <source>Invite the bot to the talk room in LINE WORKS: talk room settings, Invite bot.</source>
        <translation>LINE WORKS のトークルーム設定の「Bot招待」で スマートフリート Bot を招待してください。</translation>
    </message>
    <message>
        <source>LINE WORKS does not know this talk room, or the bot is not in it.</source>
        <translation>トークルームが見つからないか、Bot が招待されていません。</translation>
    </message>
    <message>
        <source>Check the channel ID, and that the bot スマートフリート is invited to the talk room.</source>
        <translation>チャンネル ID と、スマートフリート Bot がトークルームに招待されているかを確認してください。</translation>
    </message>
    <message>
        <source>LINE WORKS refused the message.</source>
        <translation>LINE WORKS がメッセージを拒否しました。</translation>
    </message>
    <message>
        <source>The company&apos;s bot messages of today are used up.</source>
        <translation>本日の Bot メッセージ数の上限に達しました。</translation>
    </message>
    <message>
        <source>Sending goes on after midnight (Japan time).</source>
        <translation>日本時間の 0 時以降に送信を再開します。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be reached.</source>
        <translation>システムのキーチェーンを利用できません。</translation>
    </message>
    <message>
        <source>Sign in to your desktop, or set up a keyring (on Linux: gnome-keyring or KWallet, and libsecret).</source>
        <translation>デスクトップにサインインするか、キーリング(Linux では gnome-keyring または KWallet と libsecret)を用意してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <translation>システムのキーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain refused access.</source>
        <translation>システムのキーチェーンへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Allow SmartFleet Connect to use the keychain.</source>
        <translation>SmartFleet Connect にキーチェーンの使用を許可してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>システムのキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>It may be waiting for your password: look for its window.</source>
        <translation>パスワードの入力を待っている可能性があります。確認画面が表示されていないか確認してください。</translation>
    </message>
    <message>
        <source>The secret is larger than the system&apos;s keychain can hold.</source>
        <translation>認証情報がキーチェーンに保存できる大きさを超えています。</translation>
    </message>
    <message>
        <source>Use a key of 2048 bits, as LINE WORKS issues them.</source>
        <translation>LINE WORKS が発行する 2048 ビットの鍵を使用してください。</translation>
    </message>
    <message>
        <source>The keychain does not hold the secret.</source>
        <translation>キーチェーンに認証情報が見つかりません。</translation>
    </message>
    <message>
        <source>The keychain may be locked: unlock it. If the secret was deleted, edit the integration and enter it again.</source>
        <translation>キーチェーンがロックされている場合は、ロックを解除してください。認証情報を削除した場合は、連携情報の編集で入力し直してください。</translation>
    </message>
    <message>
        <source>The secrets of the integration are no longer in the keychain.</source>
        <translation>連携に必要な認証情報がキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Edit the integration and enter Service Account and Private Key again; if the Client Secret is gone too, delete the integration and register again.</source>
        <translation>連携情報の編集で Service Account と Private Key を入力し直してください。Client Secret も失われている場合は、連携情報を削除してもう一度登録してください。</translation>
    </message>
    <message>
        <source>LINE WORKS is not linked.</source>
        <translation>LINE WORKS と連携していません。</translation>
    </message>
    <message>
        <source>Register the integration first.</source>
        <translation>先に連携情報を登録してください。</translation>
    </message>
    <message>
        <source>LINE WORKS is linked already.</source>
        <translation>すでに LINE WORKS と連携しています。</translation>
    </message>
    <message>
        <source>Edit the integration, or delete it first.</source>
        <translation>連携情報を編集するか、削除してから登録してください。</translation>
    </message>
    <message>
        <source>Linking with LINE WORKS is not finished.</source>
        <translation>LINE WORKS との連携が完了していません。</translation>
    </message>
    <message>
        <source>Register again: it is finished or taken back first.</source>
        <translation>もう一度登録してください。未完了の処理を先に完了または取り消します。</translation>
    </message>
    <message>
        <source>LINE WORKS refuses the integration&apos;s credentials.</source>
        <translation>LINE WORKS が連携の認証情報を拒否しています。</translation>
    </message>
    <message>
        <source>Edit the integration and enter the newest Service Account and Private Key.</source>
        <translation>連携情報を編集し、最新の Service Account と Private Key を入力してください。</translation>
    </message>
    <message>
        <source>Another window or program is changing the integration.</source>
        <translation>別の画面またはプログラムが連携情報を変更しています。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>完了を待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The integration was changed elsewhere in the meantime.</source>
        <translation>その間に、連携情報が別の画面またはプログラムで変更されました。</translation>
    </message>
    <message>
        <source>Look at it again and repeat your change.</source>
        <translation>内容を確認してから、もう一度変更してください。</translation>
    </message>
    <message>
        <source>What was done in LINE WORKS could not be taken back yet.</source>
        <translation>LINE WORKS で行った処理をまだ取り消せていません。</translation>
    </message>
    <message>
        <source>It is tried again at the next start.</source>
        <translation>次回の起動時に、もう一度取り消しを試みます。</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed.</source>
        <translation>前の項目に問題があるため、確認していません。</translation>
    </message>
    <message>
        <source>The port %1 is taken by another program.</source>
        <translation>ポート %1 はほかのプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation>別のポートか、0 (空きポートを自動選択)を指定してください。</translation>
    </message>
    <message>
        <source>Not every sample event matched the setting.</source>
        <translation>サンプルイベントの一部に、該当する通知設定がありませんでした。</translation>
    </message>
    <message>
        <source>This is a fault of the program; please report it.</source>
        <translation>プログラムの不具合です。サポートにご報告ください。</translation>
    </message>
    <message>
        <source>%1 of %2 messages arrived in the talk room.</source>
        <translation>トークルームに届いたメッセージは %2 件中 %1 件です。</translation>
    </message>
    <message>
        <source>A bot was left in the practice LINE WORKS.</source>
        <translation>練習用の LINE WORKS に Bot が残っています。</translation>
    </message>
    <message>
        <source>The data were written by a newer version of SmartFleet Connect (format %1; this program knows up to %2).</source>
        <translation>データは新しいバージョンの SmartFleet Connect で作成されています(形式 %1。このプログラムは %2 まで対応)。</translation>
    </message>
    <message>
        <source>Install the newest version of the program. The data are untouched.</source>
        <translation>最新のプログラムをインストールしてください。データは変更していません。</translation>
    </message>
    <message>
        <source>The database file is damaged, or is not a database of this program.</source>
        <translation>データベースファイルが破損しているか、このプログラムのものではありません。</translation>
    </message>
    <message>
        <source>Put back a backup of smartfleet.db, or move the file away to begin anew. The file is untouched.</source>
        <translation>smartfleet.db をバックアップから復元してください。新しく始める場合は、ファイルを別の場所に移動してください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written to.</source>
        <translation>データフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Check the rights of the folder, or choose another with --profile.</source>
        <translation>フォルダーの権限を確認するか、--profile で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some space. Nothing that was accepted is lost.</source>
        <translation>空き容量を増やしてください。受け付け済みのデータは失われていません。</translation>
    </message>
    <message>
        <source>The disk doesn&apos;t take what is to be stored.</source>
        <translation>ディスクに書き込めません。</translation>
    </message>
    <message>
        <source>Check whether the disk, or your share of it, is full, and whether it is sound. Nothing that was accepted is lost.</source>
        <translation>ディスクや割り当てられた容量に空きがあるか、ディスクに異常がないかを確認してください。受け付け済みのデータは失われていません。</translation>
    </message>
    <message>
        <source>The database can&apos;t be used.</source>
        <translation>データベースを使用できません。</translation>
    </message>
    <message>
        <source>See the details; check the data folder.</source>
        <translation>詳細とデータフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>データベースがほかのプログラムに使用されています。</translation>
    </message>
    <message>
        <source>Close other programs that use the data folder, then try again.</source>
        <translation>データフォルダーを使用しているほかのプログラムを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This build can&apos;t use a database server yet.</source>
        <translation>データベースサーバーにはまだ対応していません。</translation>
    </message>
    <message>
        <source>Leave --database out: the data are then kept in the data folder.</source>
        <translation>--database を指定しないでください。データはデータフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>The company ID %1 exists already.</source>
        <translation>契約企業 ID %1 はすでに登録されています。</translation>
    </message>
    <message>
        <source>Choose another ID.</source>
        <translation>別の ID を指定してください。</translation>
    </message>
    <message>
        <source>The user ID %1 exists already.</source>
        <translation>利用者 ID %1 はすでに登録されています。</translation>
    </message>
    <message>
        <source>The vehicle ID %1 exists already.</source>
        <translation>車両 ID %1 はすでに登録されています。</translation>
    </message>
    <message>
        <source>Another vehicle has the device %1.</source>
        <translation>端末 %1 は別の車両に登録されています。</translation>
    </message>
    <message>
        <source>A device belongs to one vehicle: check its unique ID.</source>
        <translation>1 台の端末は 1 台の車両にのみ登録できます。端末の固有 ID を確認してください。</translation>
    </message>
    <message>
        <source>There is no company %1.</source>
        <translation>契約企業 %1 が見つかりません。</translation>
    </message>
    <message>
        <source>Add the company first.</source>
        <translation>先に契約企業を登録してください。</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>利用者 %1 が見つかりません。</translation>
    </message>
    <message>
        <source>Add the user first.</source>
        <translation>先に利用者を登録してください。</translation>
    </message>
    <message>
        <source>There is no vehicle %1.</source>
        <translation>車両 %1 が見つかりません。</translation>
    </message>
    <message>
        <source>Add the vehicle first.</source>
        <translation>先に車両を登録してください。</translation>
    </message>
    <message>
        <source>There is a notification setting for the talk room %1 already.</source>
        <translation>トークルーム %1 の通知設定はすでに登録されています。</translation>
    </message>
    <message>
        <source>Edit the one there is.</source>
        <translation>登録済みの通知設定を編集してください。</translation>
    </message>
    <message>
        <source>There is no notification setting %1.</source>
        <translation>通知設定 %1 が見つかりません。</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list again.</source>
        <translation>削除された可能性があります。一覧を確認してください。</translation>
    </message>
    <message>
        <source>This is a user&apos;s notification setting.</source>
        <translation>これは利用者の通知設定です。</translation>
    </message>
    <message>
        <source>Users register and edit theirs in the user app.</source>
        <translation>利用者の通知設定は、利用者アプリで各自が登録・編集します。</translation>
    </message>
    <message>
        <source>The user&apos;s notification setting is suspended.</source>
        <translation>利用者の通知設定は停止中です。</translation>
    </message>
    <message>
        <source>Allow users to set up notifications in the integration, then send it again.</source>
        <translation>連携情報で利用者操作許可を「許可する」にしてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>There is no delivery %1.</source>
        <translation>配信 %1 が見つかりません。</translation>
    </message>
    <message>
        <source>Look at the delivery history again.</source>
        <translation>配信履歴を確認してください。</translation>
    </message>
    <message>
        <source>The delivery %1 has not failed.</source>
        <translation>配信 %1 は失敗していません。</translation>
    </message>
    <message>
        <source>Only failed deliveries can be sent again.</source>
        <translation>再送信できるのは、失敗した配信のみです。</translation>
    </message>
    <message>
        <source>The lock file %1 can&apos;t be made.</source>
        <translation>ロックファイル %1 を作成できません。</translation>
    </message>
    <message>
        <source>Check that the data folder can be written to.</source>
        <translation>データフォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The event is no longer stored.</source>
        <translation>イベントはすでに履歴から削除されています。</translation>
    </message>
    <message>
        <source>There is a token named %1 already.</source>
        <translation>%1 という名前のトークンはすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name, or revoke that one first.</source>
        <translation>別の名前を指定するか、先にそのトークンを無効にしてください。</translation>
    </message>
    <message>
        <source>There is no token named %1.</source>
        <translation>%1 という名前のトークンはありません。</translation>
    </message>
    <message>
        <source>`smartfleetctl tokens list` lists them.</source>
        <translation>`smartfleetctl tokens list` で一覧を確認できます。</translation>
    </message>
    <message>
        <source>The vehicle or its device is not registered here.</source>
        <translation>車両または端末が登録されていません。</translation>
    </message>
    <message>
        <source>The user is not registered here.</source>
        <translation>利用者が登録されていません。</translation>
    </message>
    <message>
        <source>The company is not registered here.</source>
        <translation>契約企業が登録されていません。</translation>
    </message>
    <message>
        <source>The company has no notification setting.</source>
        <translation>契約企業の通知設定がありません。</translation>
    </message>
    <message>
        <source>This event is switched off in the company&apos;s notification settings.</source>
        <translation>契約企業の通知設定で、このイベントは無効になっています。</translation>
    </message>
    <message>
        <source>LINE WORKS was not linked when the event arrived.</source>
        <translation>イベントの受信時に LINE WORKS と連携していませんでした。</translation>
    </message>
    <message>
        <source>Only users&apos; notification settings match, and those are suspended.</source>
        <translation>該当するのは利用者の通知設定のみで、現在は停止中です。</translation>
    </message>
    <message>
        <source>The message could not be delivered within 24 hours. %1</source>
        <translation>24 時間以内にメッセージを配信できませんでした。%1</translation>
    </message>
    <message>
        <source>When the cause is gone, send it again from the delivery history.</source>
        <translation>原因が解消したら、配信履歴から再送信してください。</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MiB.</source>
        <translation>ファイル %1 が %2 MiB を超えています。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>複数のファイルに分割してください。</translation>
    </message>
    <message>
        <source>%1 is too long or holds characters that can&apos;t be used.</source>
        <translation>「%1」が長すぎるか、使用できない文字を含んでいます。</translation>
    </message>
    <message>
        <source>The file has wrong lines: %1. Nothing was imported.</source>
        <translation>ファイルに誤りのある行が %1 行あります。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Shift_JIS has no characters for “%1”.</source>
        <translation>「%1」には Shift_JIS で表せない文字が含まれています。</translation>
    </message>
    <message>
        <source>Choose UTF-8; Excel opens it as well.</source>
        <translation>UTF-8 を選択してください。Excel でも開けます。</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>独自の文言</translation>
    </message>
    <message>
        <source>Somebody else changed the notification setting %1 meanwhile.</source>
        <translation>編集中に、ほかの人が通知設定 %1 を変更しました。</translation>
    </message>
    <message>
        <source>Compare both, then save yours over it or take what is stored.</source>
        <translation>両方を比較し、入力内容で上書きするか、保存されている内容を使ってください。</translation>
    </message>
    <message>
        <source>Register the vehicle with its device ID.</source>
        <translation>車両を端末 ID とともに登録してください。</translation>
    </message>
    <message>
        <source>Register the user.</source>
        <translation>利用者を登録してください。</translation>
    </message>
    <message>
        <source>Register the company under the ID that the sender uses.</source>
        <translation>送信元が使っている ID で契約企業を登録してください。</translation>
    </message>
    <message>
        <source>Register a notification setting for the company.</source>
        <translation>契約企業の通知設定を登録してください。</translation>
    </message>
    <message>
        <source>Switch the event on in the notification setting.</source>
        <translation>通知設定で、このイベントを有効にしてください。</translation>
    </message>
    <message>
        <source>Link LINE WORKS.</source>
        <translation>LINE WORKS と連携してください。</translation>
    </message>
    <message>
        <source>Allow users&apos; notifications in the integration, or register a setting of the company.</source>
        <translation>連携情報の「利用者操作許可」を「許可する」にするか、契約企業の通知設定を登録してください。</translation>
    </message>
    <message>
        <source>SmartFleet Connect is running already with these data, but doesn&apos;t answer.</source>
        <translation>このデータを使う SmartFleet Connect がすでに起動していますが、応答がありません。</translation>
    </message>
    <message>
        <source>Wait a moment and try again; if that doesn&apos;t help, end it and start it anew.</source>
        <translation>しばらく待ってからもう一度お試しください。改善しない場合は、そのプログラムを終了してから起動し直してください。</translation>
    </message>
    <message>
        <source>There is no certificate in the file %1.</source>
        <translation>ファイル %1 に証明書がありません。</translation>
    </message>
    <message>
        <source>Choose a PEM file: its text begins with BEGIN CERTIFICATE.</source>
        <translation>「BEGIN CERTIFICATE」で始まる PEM ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The certificates in the file %1 have expired.</source>
        <translation>ファイル %1 の証明書は有効期限が切れています。</translation>
    </message>
    <message>
        <source>Ask whoever runs the network for the one in force.</source>
        <translation>有効な証明書をネットワーク管理者に確認してください。</translation>
    </message>
    <message>
        <source>This is not the name or address of a proxy.</source>
        <translation>プロキシのホスト名または IP アドレスではありません。</translation>
    </message>
    <message>
        <source>Enter the host alone, for example proxy.example.co.jp, without http:// and port.</source>
        <translation>「http://」やポート番号を付けず、ホスト名だけを入力してください(例: proxy.example.co.jp)。</translation>
    </message>
    <message>
        <source>Starting at login can&apos;t be changed: %1: %2</source>
        <translation>サインイン時の起動を変更できません: %1: %2</translation>
    </message>
    <message>
        <source>Check whether you may write there.</source>
        <translation>その場所に書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The proxy does not carry the connection to LINE WORKS.</source>
        <translation>プロキシ経由で LINE WORKS に接続できません。</translation>
    </message>
    <message>
        <source>Check the kind of proxy and its port in the preferences, and whether the proxy allows LINE WORKS.</source>
        <translation>設定でプロキシの種類とポートを確認してください。また、プロキシで LINE WORKS への接続が許可されているか確認してください。</translation>
    </message>
    <message>
        <source>The proxy refuses the connection.</source>
        <translation>プロキシに接続を拒否されました。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port in the preferences, and that it is running.</source>
        <translation>設定でプロキシのホストとポートを確認し、プロキシが動作しているか確認してください。</translation>
    </message>
    <message>
        <source>The name of the proxy is not known.</source>
        <translation>プロキシのホスト名が見つかりません。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host in the preferences.</source>
        <translation>設定でプロキシのホストを確認してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-in, or refuses the one it got.</source>
        <translation>プロキシが認証を要求しているか、認証に失敗しました。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user and password in the preferences.</source>
        <translation>設定でプロキシのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be “%2”.</source>
        <translation>「%1」に「%2」は使用できません。</translation>
    </message>
    <message>
        <source>It may be: %3.</source>
        <translation>使用できる値: %3</translation>
    </message>
    <message>
        <source>%1 is a number that a spreadsheet shortened.</source>
        <translation>%1 は表計算ソフトで桁が省略された数値です。</translation>
    </message>
    <message>
        <source>Enter all of its digits, in a column that is formatted as text.</source>
        <translation>列の書式を「文字列」にして、すべての桁を入力してください。</translation>
    </message>
    <message>
        <source>What is stored has changed since the file was looked at.</source>
        <translation>ファイルの確認後に、登録内容が変更されました。</translation>
    </message>
    <message>
        <source>Look at the changes again, then import. Nothing was imported.</source>
        <translation>変更内容をもう一度確認してから取り込んでください。まだ何も取り込んでいません。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else in the meantime.</source>
        <translation>%1 は、編集中にほかの人が変更しました。</translation>
    </message>
    <message>
        <source>Look at it again in the list, then change it. Nothing was saved.</source>
        <translation>一覧でもう一度確認してから変更してください。何も保存していません。</translation>
    </message>
    <message>
        <source>What belongs to %1 changed in the meantime.</source>
        <translation>確認している間に、%1 に属するものが変わりました。</translation>
    </message>
    <message>
        <source>Delete it again to see what would go now. Nothing was deleted.</source>
        <translation>もう一度削除を選び、削除されるものを確認してください。何も削除していません。</translation>
    </message>
    <message>
        <source>Settings that would be left without any event: %1. Nothing was changed.</source>
        <translation>通知イベントが 1 つもなくなる通知設定が %1 件あります。何も変更していません。</translation>
    </message>
    <message>
        <source>Leave at least one event on, or delete those settings.</source>
        <translation>イベントを 1 つ以上有効のまま残すか、その通知設定を削除してください。</translation>
    </message>
    <message>
        <source>Messages go at once (at-once), every 5 to 720 minutes (every:30), or daily at a time (daily:08:00).</source>
        <translation>at-once (すぐに送信)、every:30 (5〜720 分間隔)、daily:08:00 (毎日決まった時刻)のいずれかの形式で指定してください。</translation>
    </message>
    <message>
        <source>Give two different times, for example 22:00-07:00.</source>
        <translation>22:00-07:00 のように、異なる 2 つの時刻を指定してください。</translation>
    </message>
    <message>
        <source>The pause is too long.</source>
        <translation>通知間隔が長すぎます。</translation>
    </message>
    <message>
        <source>Give 0 (no pause) to 1440 minutes.</source>
        <translation>0 (間隔なし)から 1440 までの分数で指定してください。</translation>
    </message>
    <message>
        <source>Write dates like 2026-12-29.</source>
        <translation>日付は 2026-12-29 のように入力してください。</translation>
    </message>
    <message>
        <source>The file is empty or too large to be sent.</source>
        <translation>ファイルが空か、大きすぎるため送信できません。</translation>
    </message>
    <message>
        <source>The events are sent as messages.</source>
        <translation>イベントはメッセージとして送信されます。</translation>
    </message>
    <message>
        <source>LINE WORKS refused the file.</source>
        <translation>LINE WORKS がファイルを拒否しました。</translation>
    </message>
    <message>
        <source>Check in LINE WORKS Admin which files may be sent in talks, and how large they may be. The events are sent as messages.</source>
        <translation>トークで送信できるファイルの種類とサイズを LINE WORKS Admin で確認してください。イベントはメッセージとして送信されます。</translation>
    </message>
    <message>
        <source>The file with the events could not be sent to the talk room. %1</source>
        <translation>イベントのファイルをトークルームに送信できませんでした。%1</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the events are sent as messages.</source>
        <translation>対応は不要です。イベントはメッセージとして送信されます。</translation>
    </message>
    <message>
        <source>It came in quiet hours, and the setting drops what comes then.</source>
        <translation>通知しない時間帯に受信したため、通知設定に従って通知しませんでした。</translation>
    </message>
    <message>
        <source>To be told at their end, let the setting hold such events.</source>
        <translation>終了後に通知を受け取るには、通知設定で「終了後にまとめて通知」を選択してください。</translation>
    </message>
    <message>
        <source>An event of this type by this vehicle was told shortly before; the next message counts this one.</source>
        <translation>同じ車両・同じ種類のイベントを直前に通知しました。このイベントは次のメッセージの件数に含まれます。</translation>
    </message>
    <message>
        <source>To be told of each, shorten the pause in the setting.</source>
        <translation>1 件ずつ通知するには、通知設定の通知間隔を短くしてください。</translation>
    </message>
    <message>
        <source>The chart can&apos;t be drawn: a part of the program is missing.</source>
        <translation>グラフを表示できません。プログラムの一部が見つかりません。</translation>
    </message>
    <message>
        <source>Install the program again. The table has the same figures.</source>
        <translation>プログラムを再インストールしてください。同じ数値は表で確認できます。</translation>
    </message>
    <message>
        <source>The fallback room&apos;s ID is not a channel ID.</source>
        <translation>不達時の連絡先のチャンネル ID の形式が正しくありません。</translation>
    </message>
    <message>
        <source>Copy the channel ID from the settings of that talk room: letters, digits and hyphens.</source>
        <translation>そのトークルームの設定画面に表示されるチャンネル ID (英数字とハイフン)をコピーしてください。</translation>
    </message>
    <message>
        <source>The fallback room is the talk room itself, which couldn&apos;t be told that it fails.</source>
        <translation>不達時の連絡先が、通知先と同じトークルームです。届かないことを、そのトークルームに知らせることはできません。</translation>
    </message>
    <message>
        <source>Enter the channel ID of another talk room, or leave it empty.</source>
        <translation>別のトークルームのチャンネル ID を入力するか、空にしてください。</translation>
    </message>
    <message>
        <source>This is not a way to time messages.</source>
        <translation>送信タイミングの指定が正しくありません。</translation>
    </message>
    <message>
        <source>These are not valid quiet hours.</source>
        <translation>通知しない時間帯の指定が正しくありません。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RoomOutcome</name>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>配信待ち</translation>
    </message>
    <message>
        <source>The message waits for its turn or for its next attempt.</source>
        <translation>順番または次の試行を待っています。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The message waits because the link with LINE WORKS is broken.</source>
        <translation>LINE WORKS との連携に問題があるため、送信を待っています。</translation>
    </message>
    <message>
        <source>Repair the link: what waits is sent by itself.</source>
        <translation>連携を修復してください。配信待ちのメッセージは自動的に送信されます。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>The setting or the link was deleted before the message was sent.</source>
        <translation>送信の前に、通知設定または連携情報が削除されました。</translation>
    </message>
    <message>
        <source>Event off</source>
        <translation>イベント無効</translation>
    </message>
    <message>
        <source>This event is switched off in the notification setting for this talk room.</source>
        <translation>このトークルームの通知設定で、このイベントは無効になっています。</translation>
    </message>
    <message>
        <source>Switch the event on in the notification setting.</source>
        <translation>通知設定で、このイベントを有効にしてください。</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>The user&apos;s notification setting is suspended.</source>
        <translation>利用者の通知設定は停止中です。</translation>
    </message>
    <message>
        <source>Allow users&apos; notifications in the integration.</source>
        <translation>連携情報の「利用者操作許可」を「許可する」にしてください。</translation>
    </message>
    <message>
        <source>Setting of later</source>
        <translation>後から設定</translation>
    </message>
    <message>
        <source>The notification setting was registered, changed or resumed after this event.</source>
        <translation>通知設定は、このイベントの後に登録、変更または再開されました。</translation>
    </message>
    <message>
        <source>The next such event will be sent.</source>
        <translation>同じ種類のイベントは、次回から送信されます。</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>未連携</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Open the delivery</source>
        <translation>配信を開く</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>通知設定を開く</translation>
    </message>
    <message>
        <source>The message is held until %1, as its setting wants.</source>
        <translation>通知設定に従い、%1 まで送信を保留しています。</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Service integrations</source>
        <translation>サービス連携</translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation>通知設定</translation>
    </message>
    <message>
        <source>Delivery history</source>
        <translation>配信履歴</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>会社・利用者・車両</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SettingsExport</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>user-notifications</source>
        <translation>利用者の通知設定</translation>
    </message>
    <message>
        <source>company-notifications</source>
        <translation>契約企業の通知設定</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>契約企業 ID</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>利用者 ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Notification system</source>
        <translation>通知システム</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation>通知イベント</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Notification settings of companies</source>
        <translation>契約企業の通知設定</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>運転者</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>端末 ID</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>ナンバー</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation>通知イベント</translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation>運転者の名前</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>独自の文言</translation>
    </message>
    <message>
        <source>Place of the own words</source>
        <translation>独自の文言の位置</translation>
    </message>
    <message>
        <source>When messages go</source>
        <translation>送信タイミング</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation>通知しない時間帯のイベント</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Pause (minutes)</source>
        <translation>通知間隔(分)</translation>
    </message>
    <message>
        <source>Fallback room</source>
        <translation>不達時の連絡先</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>event %1 has neither a delivery nor a reason</source>
        <translation>イベント %1 に配信も理由もありません</translation>
    </message>
    <message>
        <source>delivery %1 was sent after a later one of its talk room</source>
        <translation>配信 %1 は、同じトークルームの後の配信より遅く送信されています</translation>
    </message>
    <message>
        <source>the link is in force but no bot is known</source>
        <translation>連携中ですが、Bot が登録されていません</translation>
    </message>
    <message>
        <source>a bot is known although nothing is linked</source>
        <translation>未連携ですが、Bot が登録されています</translation>
    </message>
    <message>
        <source>bot %1 in LINE WORKS was made by a registration that was given up</source>
        <translation>LINE WORKS の Bot %1 は、中止した登録で作成されたものです</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>last event %1; its working hours aren&apos;t known yet</source>
        <translation>最後のイベント: %1、稼働時間帯は学習中</translation>
    </message>
    <message>
        <source>last event %1; silent for %2 min of its working hours, %3 min at most before, told from %4 min on</source>
        <translation>最後のイベント: %1、稼働時間帯での途絶: %2 分(これまでの最長: %3 分、%4 分以上で通知)</translation>
    </message>
    <message>
        <source>SILENT: %1</source>
        <translation>途絶中: %1</translation>
    </message>
</context>
<context>
    <name>TroubleWatch</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a company (the ID of its talk room)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delivery is paused: %1</source>
        <translation>配信を一時停止しています: %1</translation>
    </message>
    <message>
        <source>Delivery goes on again.</source>
        <translation>配信を再開しました。</translation>
    </message>
    <message>
        <source>Messages to the talk room of %1 keep failing.</source>
        <translation>「%1」のトークルームへの配信の失敗が続いています。</translation>
    </message>
    <message>
        <source>The talk room of %1 gets its messages again.</source>
        <translation>「%1」のトークルームへの配信が再開しました。</translation>
    </message>
    <message>
        <source>No message would arrive in the talk room of %1.</source>
        <translation>「%1」のトークルームには、現在メッセージが届かない状態です。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln message(s)</source>
        <comment>a talk room</comment>
        <translation>
            <numerusform>%1: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of the %L2 messages of today are used.</source>
        <translation>本日のメッセージ枠 %L2 件のうち %L1 件を使用しました。</translation>
    </message>
    <message>
        <source>Messages are put together more from now on, urgent ones still go at once. Most went to %1.</source>
        <translation>以後は、より多くのイベントを 1 通にまとめて送信します(緊急のイベントはすぐに送信します)。送信の多いトークルーム: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No event has come from %1 since %2.</source>
        <translation>%2 以降、「%1」からイベントが届いていません。</translation>
    </message>
    <message>
        <source>It was never silent for so long in its working hours. See whether the fleet system runs and still sends its events here.</source>
        <translation>稼働時間帯にイベントがこれほど長く途絶えたのは初めてです。車両管理システムが動作し、このプログラムにイベントを送信しているか確認してください。</translation>
    </message>
    <message>
        <source>%1 Also see whether the HTTP interface or the agent runs, which takes them in.</source>
        <comment>%1: what else to see to, whole sentences</comment>
        <translation>%1また、イベントを受け取る HTTP インターフェースまたは smartfleetctl agent が動作しているかも確認してください。</translation>
    </message>
    <message>
        <source>Events come from %1 again.</source>
        <translation>「%1」からのイベントの受信が再開しました。</translation>
    </message>
</context>
<context>
    <name>smartfleet::BusyNotice</name>
    <message>
        <source>This takes a moment…</source>
        <translation>処理に時間がかかっています…</translation>
    </message>
    <message>
        <source>Another program may be writing into the database.</source>
        <translation>ほかのプログラムがデータベースに書き込み中の可能性があります。</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L2 件中 %L1 件を処理しました</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>smartfleet::CheckList</name>
    <message>
        <source>Result of the connection check</source>
        <translation>接続診断の結果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checking the connection…</source>
        <translation>接続を診断しています…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>smartfleet::CompaniesController</name>
    <message>
        <source>%1 was registered.</source>
        <translation>%1 を登録しました。</translation>
    </message>
    <message>
        <source>The file was imported: %1 added, %2 changed, %3 unchanged.</source>
        <translation>ファイルを取り込みました。追加 %1 件、変更 %2 件、変更なし %3 件。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 (%2) was deleted.</source>
        <translation>「%1 (%2)」を削除しました。</translation>
    </message>
</context>
<context>
    <name>smartfleet::CompaniesPage</name>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV ファイルの選択</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Companies, users and vehicles</source>
        <translation>会社・利用者・車両</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新規登録</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV 取り込み…</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Add an entry (Ctrl+N)</source>
        <translation>新しく登録します(Ctrl+N)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV 書き出し</translation>
    </message>
</context>
<context>
    <name>smartfleet::CompanySettingController</name>
    <message>
        <source>No company is registered yet.</source>
        <translation>契約企業がまだ登録されていません。</translation>
    </message>
    <message>
        <source>Register a company first.</source>
        <translation>先に契約企業を登録してください。</translation>
    </message>
    <message>
        <source>The notification setting was saved.</source>
        <translation>通知設定を保存しました。</translation>
    </message>
    <message>
        <source>Sending the test notification…</source>
        <translation>テスト通知を送信しています…</translation>
    </message>
    <message>
        <source>The test notification was sent to the talk room of %1.</source>
        <translation>「%1」のトークルームにテスト通知を送信しました。</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>入力内容を破棄しますか？</translation>
    </message>
    <message>
        <source>The notification setting has changes that aren&apos;t saved. They will be lost.</source>
        <translation>通知設定に保存していない変更があります。破棄すると元に戻せません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Register as a new setting</source>
        <translation>新しい通知設定として登録</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The test notification was cancelled.</source>
        <translation>テスト通知を中止しました。</translation>
    </message>
    <message>
        <source>It may still arrive, if it was on its way already.</source>
        <translation>すでに送信が始まっていた場合は、トークルームに届くことがあります。</translation>
    </message>
</context>
<context>
    <name>smartfleet::CompanySettingForm</name>
    <message>
        <source>New notification setting of a company</source>
        <translation>契約企業の通知設定登録</translation>
    </message>
    <message>
        <source>Edit the notification setting of a company</source>
        <translation>契約企業の通知設定編集</translation>
    </message>
    <message>
        <source>The events of all users of the company are sent, without asking the users for their consent.</source>
        <translation>契約企業の通知設定を登録すると、利用者の同意を得ずに全利用者の通知イベントを送信します。</translation>
    </message>
    <message>
        <source>In LINE WORKS: talk room settings, Invite bot.</source>
        <translation>LINE WORKS のトークルーム設定の「Bot招待」から招待できます。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>The company can&apos;t be changed. Register a new setting for another one.</source>
        <translation>契約企業は変更できません。別の契約企業には新しい通知設定を登録してください。</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Shown in the settings of the talk room in LINE WORKS (PC and mobile).</source>
        <translation>LINE WORKS のトークルームの設定画面(PC版・モバイル版)で確認できます。</translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation>通知イベント</translation>
    </message>
    <message>
        <source>An event that is on is sent to the talk room when it occurs.</source>
        <translation>有効にしたイベントが発生すると、トークルームに通知メッセージを送信します。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and send test</source>
        <translation>保存してテスト通知</translation>
    </message>
    <message>
        <source>Messages are sent by the bot: invite the bot %1 to the talk room first.</source>
        <translation>メッセージは Bot から送信されます。先にトークルームへ %1 Bot を招待してください。</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Where do I find the channel ID?</source>
        <translation>チャンネル ID の確認方法</translation>
    </message>
</context>
<context>
    <name>smartfleet::CsvExport</name>
    <message numerus="yes">
        <source>Writing the CSV file… %n rows</source>
        <translation>
            <numerusform>CSV ファイルに書き出しています… %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>書き出しを中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were exported to %1.</source>
        <translation>
            <numerusform>%n 件を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV 書き出し</translation>
    </message>
    <message>
        <source>CSV, Shift_JIS (*.csv)</source>
        <translation>CSV、Shift_JIS (*.csv)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV、UTF-8 (*.csv)</translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveriesController</name>
    <message numerus="yes">
        <source>%n deliveries are sent again.</source>
        <translation>
            <numerusform>%n 件を再送信します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveriesModel</name>
    <message>
        <source>Occurred</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失敗回数</translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveriesPage</name>
    <message>
        <source>Delivery history</source>
        <translation>配信履歴</translation>
    </message>
    <message>
        <source>Send &amp;selected again</source>
        <translation>選択を再送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sends the selected failed deliveries again (Ctrl+R)</source>
        <translation>選択した配信のうち、失敗したものを再送信します(Ctrl+R)</translation>
    </message>
    <message>
        <source>Send &amp;all failed again</source>
        <translation>失敗をすべて再送信(&amp;A)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation>届かない理由</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>利用枠</translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveryBar</name>
    <message>
        <source>Go to the integration</source>
        <translation>サービス連携を開く</translation>
    </message>
    <message>
        <source>Show the cause</source>
        <translation>原因を表示</translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveryDetail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>配信日時</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a delivery in the list.</source>
        <translation>一覧から配信を選択してください。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1 (the text isn&apos;t kept; it was made from the event&apos;s data)</source>
        <translation>%1 (本文は保存していません。イベントのデータから作成されました)</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>イベントを開く</translation>
    </message>
    <message>
        <source>Open the setting</source>
        <translation>通知設定を開く</translation>
    </message>
    <message>
        <source>What else concerned this room?</source>
        <translation>前後のイベントを調べる</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>保留終了日時</translation>
    </message>
    <message>
        <source>Counted on its message</source>
        <translation>まとめた件数</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier events of this vehicle and type</source>
        <translation>
            <numerusform>同じ車両・同じ種類のイベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>失敗回数</translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveryFilterBar</name>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>状態で絞り込み</translation>
    </message>
    <message>
        <source>Filter by channel ID</source>
        <translation>チャンネル ID で絞り込み</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Filter by company</source>
        <translation>契約企業で絞り込み</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Filter by vehicle</source>
        <translation>車両で絞り込み</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveryGroup</name>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation>1 日のメッセージ数</translation>
    </message>
    <message>
        <source>How many bot messages LINE WORKS takes from your company a day: 20,000 for up to 100 members, and 100 more for each further member. As they run out, more events go on one message.</source>
        <translation>LINE WORKS で 1 日に送信できる Bot メッセージの数です。メンバー 100 名までは 20,000 件、以降は 1 名につき 100 件増えます。残りが少なくなると、複数のイベントを 1 通にまとめます。</translation>
    </message>
</context>
<context>
    <name>smartfleet::DeliveryList</name>
    <message>
        <source>Delivery history</source>
        <translation>配信履歴</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been delivered yet</source>
        <translation>配信はまだありません</translation>
    </message>
    <message>
        <source>Every event that goes to a talk room appears here, with how its delivery stands.</source>
        <translation>トークルームに送信されるイベントが、配信の状態とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>smartfleet::EventCheckList</name>
    <message>
        <source>All</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>the name of a category of events, how many of them are on, how many there are</extracomment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%2 件中 %1 件が有効</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>個別に選択</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>Switches on all events that are shown</source>
        <translation>表示中のイベントをすべて有効にします</translation>
    </message>
    <message>
        <source>Switches off all events that are shown</source>
        <translation>表示中のイベントをすべて無効にします</translation>
    </message>
    <message>
        <source>No event has this in its name.</source>
        <translation>名前が一致するイベントはありません。</translation>
    </message>
</context>
<context>
    <name>smartfleet::EventDetail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1 (遅延受信)</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限速度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Geofence</source>
        <translation>ジオフェンス</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>重複受信</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Show as it came (JSON)</source>
        <translation>受信データを表示(JSON)</translation>
    </message>
    <message>
        <source>The event as it came, in JSON</source>
        <translation>受信したままのイベント(JSON)</translation>
    </message>
    <message>
        <source>Deliveries:</source>
        <translation>配信:</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select an event in the list.</source>
        <translation>一覧からイベントを選択してください。</translation>
    </message>
    <message>
        <source>Matched settings:</source>
        <translation>該当した通知設定:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Deleted since</source>
        <translation>削除済み</translation>
    </message>
</context>
<context>
    <name>smartfleet::EventFilterBar</name>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>To talk rooms</source>
        <translation>宛先あり</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>結果で絞り込み</translation>
    </message>
    <message>
        <source>Filter by company</source>
        <translation>契約企業で絞り込み</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Filter by vehicle</source>
        <translation>車両で絞り込み</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Filter by user</source>
        <translation>利用者で絞り込み</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Filter by channel ID</source>
        <translation>チャンネル ID で絞り込み</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
</context>
<context>
    <name>smartfleet::EventList</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No event has come in yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>Every event that a fleet system sends appears here, with where it went.</source>
        <translation>車両管理システムから受信したイベントが、宛先とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>smartfleet::EventSwitches</name>
    <message>
        <source>Switch events on or off in all of them. What has half a mark stays as each setting has it.</source>
        <translation>選択したすべての通知設定でイベントの有効・無効を切り替えます。チェックが中間の状態のイベントは、通知設定ごとの状態のまま変わりません。</translation>
    </message>
    <message>
        <source>Events of the selected settings</source>
        <translation>選択した通知設定のイベント</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %Ln settings</source>
        <translation>
            <numerusform>%Ln 件に適用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>an event, and in how many of the selected settings it is on</extracomment>
        <translation>%1 (%2/%3)</translation>
    </message>
</context>
<context>
    <name>smartfleet::EventsModel</name>
    <message>
        <source>To nobody</source>
        <translation>宛先なし</translation>
    </message>
    <message numerus="yes">
        <source>To %n talk room(s)</source>
        <translation>
            <numerusform>トークルーム %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1 (遅延受信)</translation>
    </message>
</context>
<context>
    <name>smartfleet::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>smartfleet::FallbackField</name>
    <message>
        <source>Tell another talk room</source>
        <translation>別のトークルームに知らせる</translation>
    </message>
    <message>
        <source>When this room fails</source>
        <translation>通知が届かないとき</translation>
    </message>
    <message>
        <source>The other room is told once when messages can&apos;t reach this one, and once when they can again. Until then they are held, for up to 24 hours.</source>
        <translation>通知がこのトークルームに届かなくなったときと、再び届くようになったときに、別のトークルームに 1 回ずつ知らせます。届かない間の通知は、最長 24 時間保留します。</translation>
    </message>
    <message>
        <source>Fallback room</source>
        <translation>不達時の連絡先</translation>
    </message>
    <message>
        <source>The channel ID of the other talk room. The bot has to be invited to it as well.</source>
        <translation>知らせる先のトークルームのチャンネル ID です。そのトークルームにも Bot を招待しておいてください。</translation>
    </message>
</context>
<context>
    <name>smartfleet::FleetEntryForm</name>
    <message>
        <source>Nobody in particular</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>契約企業の登録</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>利用者の登録</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>車両の登録</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>As your fleet system names it. It can&apos;t be changed later.</source>
        <translation>車両管理システムで使用している ID です。後から変更することはできません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Shown in the messages.</source>
        <translation>通知メッセージに表示されます。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>運転者</translation>
    </message>
    <message>
        <source>Who drives it as a rule.</source>
        <translation>主に運転する利用者です。</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>端末 ID</translation>
    </message>
    <message>
        <source>The unique ID of the tracker in the fleet system. Events are assigned by it.</source>
        <translation>車両管理システムでの車載端末の固有 ID です。イベントはこの ID で車両に割り当てられます。</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>ナンバー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Choose one of those offered.</source>
        <translation>候補の中から選択してください。</translation>
    </message>
    <message>
        <source>Edit the company</source>
        <translation>契約企業の編集</translation>
    </message>
    <message>
        <source>Edit the user</source>
        <translation>利用者の編集</translation>
    </message>
    <message>
        <source>Edit the vehicle</source>
        <translation>車両の編集</translation>
    </message>
    <message>
        <source>It can&apos;t be changed.</source>
        <translation>変更できません。</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>名前の一部を入力</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Own days off</source>
        <translation>独自の休業日</translation>
    </message>
    <message>
        <source>Beside weekends and Japan&apos;s holidays: dates like 2026-12-29, with blanks between.</source>
        <translation>土日・祝日以外の休業日です。2026-12-29 のような日付を空白で区切って入力します。</translation>
    </message>
</context>
<context>
    <name>smartfleet::FleetLinks</name>
    <message>
        <source>Show the company</source>
        <translation>契約企業を表示</translation>
    </message>
    <message>
        <source>Show the user</source>
        <translation>利用者を表示</translation>
    </message>
    <message>
        <source>Show the vehicle</source>
        <translation>車両を表示</translation>
    </message>
</context>
<context>
    <name>smartfleet::FleetModel</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>運転者</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>端末 ID</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>ナンバー</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Notification settings</source>
        <translation>通知設定</translation>
    </message>
</context>
<context>
    <name>smartfleet::FleetTab</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>条件に一致するものがありません</translation>
    </message>
    <message>
        <source>Change or clear the filter.</source>
        <translation>絞り込みを変更するか、解除してください。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No company yet</source>
        <translation>契約企業がまだ登録されていません</translation>
    </message>
    <message>
        <source>Register the companies whose vehicles your fleet system watches.</source>
        <translation>車両管理システムで車両を管理している契約企業を登録してください。</translation>
    </message>
    <message>
        <source>Register a company</source>
        <translation>契約企業を登録</translation>
    </message>
    <message>
        <source>Register a company first.</source>
        <translation>先に契約企業を登録してください。</translation>
    </message>
    <message>
        <source>No user yet</source>
        <translation>利用者がまだ登録されていません</translation>
    </message>
    <message>
        <source>Messages name the driver when they are registered here.</source>
        <translation>利用者を登録すると、通知メッセージに運転者名が表示されます。</translation>
    </message>
    <message>
        <source>Register a user</source>
        <translation>利用者を登録</translation>
    </message>
    <message>
        <source>No vehicle yet</source>
        <translation>車両がまだ登録されていません</translation>
    </message>
    <message>
        <source>Events are assigned to a company through the device ID of its vehicle.</source>
        <translation>イベントは車両の端末 ID によって契約企業に割り当てられます。</translation>
    </message>
    <message>
        <source>Register a vehicle</source>
        <translation>車両を登録</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by any column</source>
        <translation>すべての列から絞り込み</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>車両</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the chosen entry (F2)</source>
        <translation>選択した項目を編集します(F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the chosen entry (Delete)</source>
        <translation>選択した項目を削除します(Delete)</translation>
    </message>
</context>
<context>
    <name>smartfleet::FormRow</name>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>smartfleet::GeneralGroup</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Practice mode is never started by the system.</source>
        <translation>練習モードでは、システムからの自動起動は設定できません。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>サインイン時に起動</translation>
    </message>
    <message>
        <source>The program starts when you sign in to this computer.</source>
        <translation>このコンピューターにサインインすると、プログラムを起動します。</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>システムトレイ</translation>
    </message>
    <message>
        <source>The program goes on in the tray when its window is closed.</source>
        <translation>ウィンドウを閉じても、システムトレイで動作を続けます。</translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation>非表示で起動</translation>
    </message>
    <message>
        <source>The program starts in the tray, without its window.</source>
        <translation>ウィンドウを表示せず、システムトレイで起動します。</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>The desktop tells when something needs you.</source>
        <translation>対応が必要なときに、デスクトップ通知でお知らせします。</translation>
    </message>
    <message>
        <source>Silent sources</source>
        <translation>イベントの途絶</translation>
    </message>
    <message>
        <source>You are told once when a source of events is silent for longer than ever in its working hours, as when a fleet server stops, and once when it is heard again. These hours are learned within a week or two.</source>
        <translation>送信元からのイベントが稼働時間帯にこれまでになく長く途絶えたとき(車両管理サーバーの停止など)と、受信が再開したときに、1 回ずつお知らせします。稼働時間帯は 1〜2 週間で学習します。</translation>
    </message>
</context>
<context>
    <name>smartfleet::GuideDock</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>&amp;Guide to LINE WORKS</source>
        <translation>LINE WORKS ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>What has to be done in LINE WORKS, step by step</source>
        <translation>LINE WORKS で必要な操作を手順ごとに案内します</translation>
    </message>
</context>
<context>
    <name>smartfleet::GuidePane</name>
    <message>
        <source>Step of the guide</source>
        <translation>ガイドの手順</translation>
    </message>
    <message>
        <source>Clear the check marks</source>
        <translation>チェックをすべて外す</translation>
    </message>
    <message>
        <source>Open the Developer Console</source>
        <translation>Developer Console を開く</translation>
    </message>
    <message>
        <source>This step is &amp;done</source>
        <translation>この手順は完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <extracomment>%1: a step of the guide, which the reader has checked off</extracomment>
        <translation>%1 (完了)</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 手順中 %1 手順完了</translation>
    </message>
</context>
<context>
    <name>smartfleet::HistoryGroup</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Older events and their deliveries are removed. What waits to be sent is never removed.</source>
        <translation>これより古いイベントと配信を削除します。配信待ちのものは削除されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>The data use %1 MB.</source>
        <translation>データの使用量: %1 MB</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最大サイズ</translation>
    </message>
    <message>
        <source>While the data use more, the oldest events are removed sooner. Those of the last two days always stay.</source>
        <translation>データの使用量がこれを超えると、保存期間内でも古いイベントから削除します。直近 2 日分は常に残ります。</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>smartfleet::HistoryList</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>CSV 書き出し…(&amp;E)</translation>
    </message>
    <message>
        <source>Writes all that the filters show into a file</source>
        <translation>絞り込み結果をすべてファイルに書き出します</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>条件に一致するものがありません</translation>
    </message>
    <message>
        <source>Change or clear the filter.</source>
        <translation>絞り込みを変更するか、解除してください。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>smartfleet::HttpInterfaceGroup</name>
    <message>
        <source>It does not listen: see below.</source>
        <translation>待ち受けていません。下の項目を確認してください。</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>This is not an IP address. Enter one of this computer, or 127.0.0.1.</source>
        <translation>IP アドレスではありません。このコンピューターの IP アドレスか 127.0.0.1 を入力してください。</translation>
    </message>
    <message>
        <source>Outside this computer it needs a certificate and its key (PEM files).</source>
        <translation>外部からの接続を受け付けるには、証明書とその秘密鍵(PEM ファイル)が必要です。</translation>
    </message>
    <message>
        <source>Other computers can reach this address. The firewall has to allow it, and whoever holds a token can send events.</source>
        <translation>このアドレスにはほかのコンピューターから接続できます。ファイアウォールでの許可が必要です。また、トークンを知っている人は誰でもイベントを送信できます。</translation>
    </message>
    <message>
        <source>HTTP interface</source>
        <translation>HTTP インターフェース</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>127.0.0.1 takes events from this computer alone.</source>
        <translation>127.0.0.1 では、このコンピューターからのイベントだけを受け付けます。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>0 takes any free one.</source>
        <translation>0 にすると、空いているポートを使います。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>The certificate with its chain (PEM).</source>
        <translation>中間証明書を含む証明書(PEM)です。</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>証明書の秘密鍵</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key (PEM).</source>
        <translation>証明書の秘密鍵(PEM)です。</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>証明書を選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s key</source>
        <translation>証明書の秘密鍵を選択</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>秘密鍵 (*.pem *.key)</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Take events in</source>
        <translation>イベントの受け付け</translation>
    </message>
    <message>
        <source>Over HTTP, from Traccar or whatever speaks CloudEvents.</source>
        <translation>Traccar、または CloudEvents に対応したシステムから、HTTP でイベントを受け付けます。</translation>
    </message>
</context>
<context>
    <name>smartfleet::ImportController</name>
    <message>
        <source>The import was broken off. Nothing was imported.</source>
        <translation>取り込みを中止しました。何も取り込んでいません。</translation>
    </message>
</context>
<context>
    <name>smartfleet::ImportModel</name>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空欄)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Company and channel ID</source>
        <translation>契約企業とチャンネル ID</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>smartfleet::ImportPage</name>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV ファイルの取り込み</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Contents:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>表示:</translation>
    </message>
    <message>
        <source>All lines (%1)</source>
        <translation>すべて(%1)</translation>
    </message>
    <message>
        <source>Wrong (%1)</source>
        <translation>誤り(%1)</translation>
    </message>
    <message>
        <source>Added (%1)</source>
        <translation>追加(%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>変更(%1)</translation>
    </message>
    <message>
        <source>What the file is about</source>
        <translation>ファイルの対象</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>取り込みの内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are wrong. Correct them in the file and choose it again; nothing is imported before all lines are right.</source>
        <translation>
            <numerusform>%n 行に誤りがあります。ファイルを修正して選び直してください。すべての行が正しくなるまで、何も取り込みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the file is stored already: there is nothing to import.</source>
        <translation>ファイルの内容はすべて登録済みです。取り込むものはありません。</translation>
    </message>
    <message>
        <source>%1 will be added and %2 changed; %3 stay as they are. Nothing is stored yet.</source>
        <translation>%1 件を追加、%2 件を変更します(%3 件は変更なし)。まだ何も保存していません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>smartfleet::IntegrationFields</name>
    <message>
        <source>Can&apos;t be changed here.</source>
        <translation>ここでは変更できません。</translation>
    </message>
    <message>
        <source>The following was registered and can&apos;t be changed here. SmartFleet doesn&apos;t change a bot once it is registered: change its details in LINE WORKS.</source>
        <translation>以下は登録済みの内容で、ここでは変更できません。スマートフリートでは、一度登録した Bot の情報は変更しません。必要に応じて LINE WORKS 側で変更してください。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Blanks, line breaks and full-width letters were made plain.</source>
        <translation>空白・改行を取り除き、全角文字を半角にしました。</translation>
    </message>
    <message>
        <source>Read as “%1”.</source>
        <translation>「%1」と解釈しました。</translation>
    </message>
</context>
<context>
    <name>smartfleet::IntegrationFormPage</name>
    <message>
        <source>Some fields need another look: see the messages beside them.</source>
        <translation>入力内容に誤りがあります。各項目のメッセージを確認してください。</translation>
    </message>
    <message>
        <source>Cancelled. What had been done was taken back.</source>
        <translation>中止しました。途中まで行った処理は元に戻しました。</translation>
    </message>
    <message>
        <source>Check what was entered</source>
        <translation>入力内容の確認</translation>
    </message>
    <message>
        <source>Try the credentials at LINE WORKS</source>
        <translation>LINE WORKS での認証情報の確認</translation>
    </message>
    <message>
        <source>Put the secrets into the keychain</source>
        <translation>キーチェーンへの保存</translation>
    </message>
    <message>
        <source>Save the integration</source>
        <translation>連携情報の保存</translation>
    </message>
    <message>
        <source>Register the bot in LINE WORKS</source>
        <translation>LINE WORKS への Bot の登録</translation>
    </message>
    <message>
        <source>Publish the bot in the domain</source>
        <translation>ドメインへの Bot の公開</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了処理</translation>
    </message>
    <message>
        <source>Edit the LINE WORKS integration</source>
        <translation>LINE WORKS 連携情報の編集</translation>
    </message>
    <message>
        <source>Link with LINE WORKS</source>
        <translation>LINE WORKS 連携情報の登録</translation>
    </message>
    <message>
        <source>Service Account and Private Key are important credentials: guard them well.</source>
        <translation>Service Account と Private Key は重要な認証情報です。管理には十分ご注意ください。</translation>
    </message>
    <message>
        <source>Only the newest Private Key is valid. Once it is reissued, the one before can&apos;t be used any more.</source>
        <translation>Private Key は最新の 1 つのみ有効です。再発行すると、既存の Private Key は利用できなくなります。</translation>
    </message>
    <message>
        <source>Fill in practice values</source>
        <translation>練習用の値を入力</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Saving the integration</source>
        <translation>連携情報を保存しています</translation>
    </message>
    <message>
        <source>Linking with LINE WORKS</source>
        <translation>LINE WORKS との連携を設定しています</translation>
    </message>
    <message>
        <source>Cancelling after this step…</source>
        <translation>この処理の後に中止します…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The app has to be registered in the LINE WORKS Developer Console first. The guide shows each step, and the button after a field shows where its value is found.</source>
        <translation>事前に LINE WORKS Developer Console でアプリ登録が必要です。ガイドで手順を、各欄の右のボタンで値の確認場所を案内します。</translation>
    </message>
    <message>
        <source>Show the guide</source>
        <translation>ガイドを表示</translation>
    </message>
</context>
<context>
    <name>smartfleet::IntegrationOverview</name>
    <message>
        <source>LINE WORKS refused to delete the bot. %1</source>
        <translation>LINE WORKS で Bot を削除できませんでした。%1</translation>
    </message>
    <message>
        <source>Remove here only</source>
        <translation>連携情報のみ削除</translation>
    </message>
    <message>
        <source>Edit the integration</source>
        <translation>連携情報を編集</translation>
    </message>
    <message>
        <source>Service integrations</source>
        <translation>サービス連携</translation>
    </message>
    <message>
        <source>The services with which SmartFleet can be linked.</source>
        <translation>スマートフリートと連携できるサービスの一覧です。</translation>
    </message>
    <message>
        <source>Then delete the integration again, or remove it here only: the bot then stays behind in LINE WORKS.</source>
        <translation>そのうえでもう一度削除するか、この画面の連携情報のみを削除してください。後者の場合、Bot は LINE WORKS に残ります。</translation>
    </message>
</context>
<context>
    <name>smartfleet::MainWindow</name>
    <message>
        <source>SmartFleet Connect (practice mode)</source>
        <translation>SmartFleet Connect (練習モード)</translation>
    </message>
    <message>
        <source>SmartFleet Connect</source>
        <translation>SmartFleet Connect</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Practice mode: try everything out. Nothing reaches the real LINE WORKS or your own data.</source>
        <translation>練習モードです。自由にお試しください。実際の LINE WORKS やお使いのデータには影響しません。</translation>
    </message>
    <message>
        <source>Practice LINE WORKS</source>
        <translation>練習用 LINE WORKS</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>a menu: go to a screen</extracomment>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About SmartFleet Connect</source>
        <translation>SmartFleet Connect について(&amp;A)</translation>
    </message>
    <message>
        <source>About SmartFleet Connect</source>
        <translation>SmartFleet Connect について</translation>
    </message>
    <message>
        <source>SmartFleet Connect %1</source>
        <translation>SmartFleet Connect %1</translation>
    </message>
    <message>
        <source>Links a fleet system to LINE WORKS and delivers its events to the right talk rooms.

Free software under the GNU General Public License, version 3 or later.
Not a product of LINE WORKS Corp.</source>
        <translation>車両管理システムを LINE WORKS と連携し、イベントを適切なトークルームに配信します。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。
LINE WORKS 株式会社の製品ではありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the &amp;filter</source>
        <translation>絞り込みへ移動(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ショートカットキー(&amp;K)</translation>
    </message>
</context>
<context>
    <name>smartfleet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>smartfleet::MessageFields</name>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Initial only</source>
        <translation>頭文字のみ</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>of the driver&apos;s name or the place: messages don&apos;t tell it</extracomment>
        <translation>載せない</translation>
    </message>
    <message>
        <source>Address and map</source>
        <translation>住所と地図</translation>
    </message>
    <message>
        <source>Municipality only</source>
        <translation>市区町村まで</translation>
    </message>
    <message>
        <source>On top</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation>運転者の名前</translation>
    </message>
    <message>
        <source>Where it isn&apos;t told in full, it is also taken out of names of vehicles and notes.</source>
        <translation>「氏名」以外を選ぶと、車両名やメモに含まれる氏名も伏せます。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>A municipality comes without street, number, coordinates and map.</source>
        <translation>「市区町村まで」では、町名・番地・座標・地図を載せません。</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>独自の文言</translation>
    </message>
    <message>
        <source>One line in each message, up to 100 characters: for instance who is in charge.</source>
        <translation>各メッセージに加える 1 行です(100 文字まで)。例: 担当者</translation>
    </message>
    <message>
        <source>Where the own wording stands</source>
        <translation>独自の文言の位置</translation>
    </message>
</context>
<context>
    <name>smartfleet::MessagePreview</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Event that the preview shows</source>
        <translation>プレビューするイベント</translation>
    </message>
    <message>
        <source>This event is off: it wouldn&apos;t be sent.</source>
        <translation>このイベントは無効のため、送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s)</source>
        <translation>
            <numerusform>直近 %n 日間の試算</numerusform>
        </translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>It couldn&apos;t be counted what would have been sent. %1</source>
        <translation>送信件数を集計できませんでした。%1</translation>
    </message>
    <message>
        <source>No event of this company was received, so nothing would have been sent.</source>
        <translation>この契約企業のイベントを受信していないため、送信されるものはありませんでした。</translation>
    </message>
    <message>
        <source>With this setting nothing would have been sent.</source>
        <translation>この設定で送信されるイベントはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>With this setting %n event(s) would have been sent in one message.</source>
        <translation>
            <numerusform>この設定では、%n 件のイベントが 1 通のメッセージで送信されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this setting %n event(s) would have been sent in %1 messages.</source>
        <translation>
            <numerusform>この設定では、%n 件のイベントが %1 通のメッセージで送信されていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM H:mm</source>
        <extracomment>how a weekday, a day and a time are written, in the signs of Qt&apos;s date formats</extracomment>
        <translation>M/d(ddd) H:mm</translation>
    </message>
    <message numerus="yes">
        <source>Busiest at %1, with %n event(s) in ten minutes.</source>
        <translation>
            <numerusform>最も多かったのは %1 からの 10 分間で、%n 件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smartfleet::NetworkGroup</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 プロキシ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシを使わない</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>It is used as soon as the host is complete.</source>
        <translation>ホストの入力が完了すると、すぐに反映されます。</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Empty when the proxy asks for no sign-in.</source>
        <translation>認証が不要なプロキシの場合は空欄にします。</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Kept in the keychain of the system, in no file.</source>
        <translation>システムのキーチェーンに保存され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Kept; enter another one to replace it</source>
        <translation>保存済み(変更する場合のみ入力)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>A PEM file, where a company proxy inspects secure connections.</source>
        <translation>社内プロキシが暗号化通信を検査する場合に、認証局の PEM ファイルを指定します。</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>認証局の証明書を選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>&amp;Test the way to LINE WORKS</source>
        <translation>LINE WORKS への接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Diagnose the connection</source>
        <translation>接続診断</translation>
    </message>
    <message>
        <source>Opens Service integrations, which also checks credentials, bot and domain.</source>
        <translation>サービス連携を開きます。認証情報、Bot、ドメインも確認できます。</translation>
    </message>
</context>
<context>
    <name>smartfleet::NotificationsPage</name>
    <message>
        <source>Notification settings</source>
        <translation>通知設定</translation>
    </message>
    <message>
        <source>New setting</source>
        <translation>新規登録</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV 書き出し…</translation>
    </message>
    <message>
        <source>Writes what the filter shows into a CSV file</source>
        <translation>絞り込み結果を CSV ファイルに書き出します</translation>
    </message>
    <message>
        <source>Register a company&apos;s notification setting (Ctrl+N)</source>
        <translation>契約企業の通知設定を登録します(Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>smartfleet::OutcomeView</name>
    <message>
        <source>%1 sent, %2 waiting, %3 failed, %4 cancelled</source>
        <translation>配信済み %1 件、配信待ち %2 件、失敗 %3 件、取り消し %4 件</translation>
    </message>
    <message>
        <source>Last 24 hours, by hour</source>
        <translation>過去 24 時間(1 時間ごと)</translation>
    </message>
    <message>
        <source>Last 7 days, by 6 hours</source>
        <translation>過去 7 日間(6 時間ごと)</translation>
    </message>
    <message>
        <source>Span of the chart</source>
        <translation>グラフの期間</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Deliveries by time and outcome</source>
        <translation>時間帯と結果ごとの配信数</translation>
    </message>
    <message>
        <source>Chart of deliveries by time and outcome</source>
        <translation>時間帯と結果ごとの配信数のグラフ</translation>
    </message>
</context>
<context>
    <name>smartfleet::OutcomesModel</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>配信待ち</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
</context>
<context>
    <name>smartfleet::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>smartfleet::PracticePane</name>
    <message>
        <source>LINE WORKS didn&apos;t let the bot in: %1</source>
        <translation>Bot を招待できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were sent in.</source>
        <translation>
            <numerusform>%n 件のイベントを送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them concern no notification setting.</source>
        <translation>
            <numerusform>うち %n 件は、該当する通知設定がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The talk rooms of a LINE WORKS on this computer. Link LINE WORKS, invite the bot, register a notification setting with a room&apos;s channel ID, then send events.</source>
        <translation>このコンピューター上の LINE WORKS のトークルームです。LINE WORKS と連携して Bot を招待し、チャンネル ID で通知設定を登録してから、イベントを送信してください。</translation>
    </message>
    <message>
        <source>Send real events</source>
        <translation>実際のイベントを送信</translation>
    </message>
    <message>
        <source>Sends events of the sample vehicles in, as Traccar forwards them.</source>
        <translation>サンプル車両のイベントを、Traccar が転送する形式で送信します。</translation>
    </message>
</context>
<context>
    <name>smartfleet::PreferencesController</name>
    <message>
        <source>Revoke the token</source>
        <translation>トークンの無効化</translation>
    </message>
    <message>
        <source>Whoever uses the token %1 can&apos;t send events any more.</source>
        <translation>トークン「%1」を使っているシステムは、イベントを送信できなくなります。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Keep the history for a shorter time</source>
        <translation>履歴の保存期間の短縮</translation>
    </message>
    <message numerus="yes">
        <source>Events and deliveries older than %n day(s) are removed for good.</source>
        <translation>
            <numerusform>%n 日より古いイベントと配信を削除します。元に戻すことはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep less history</source>
        <translation>履歴の保存量の削減</translation>
    </message>
    <message>
        <source>The oldest events and deliveries are removed for good until the data use no more than %1 MB.</source>
        <translation>データの使用量が %1 MB 以下になるまで、古いイベントと配信から順に削除します。元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>smartfleet::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>A change is in force at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
</context>
<context>
    <name>smartfleet::PrivateKeyField</name>
    <message>
        <source>Choose the Private Key</source>
        <translation>Private Key の選択</translation>
    </message>
    <message>
        <source>Private Key (*.key *.pem *.txt)</source>
        <translation>Private Key (*.key *.pem *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Paste the key here, or drop its file.</source>
        <translation>Private Key を貼り付けるか、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>別の Private Key を入力</translation>
    </message>
    <message>
        <source>Private Key read (RSA %1 bit)</source>
        <translation>Private Key を読み込みました(RSA %1 ビット)</translation>
    </message>
    <message>
        <source>Its line breaks were lost; they were restored.</source>
        <translation>失われていた改行を復元しました。</translation>
    </message>
    <message>
        <source>Its line breaks were written as \n; they were restored.</source>
        <translation>「\n」と書かれていた改行を復元しました。</translation>
    </message>
    <message>
        <source>Blanks and marks in its lines were left out.</source>
        <translation>行内の空白や引用記号を取り除きました。</translation>
    </message>
    <message>
        <source>Its first and last line (BEGIN, END) were restored.</source>
        <translation>先頭行と末尾行(BEGIN・END)を復元しました。</translation>
    </message>
    <message>
        <source>Other text around it was left out.</source>
        <translation>前後のほかの文字列を取り除きました。</translation>
    </message>
</context>
<context>
    <name>smartfleet::QuotaPanel</name>
    <message>
        <source>Messages today (until midnight in Japan)</source>
        <translation>本日のメッセージ数(日本時間の 0 時まで)</translation>
    </message>
    <message>
        <source>Calls of the last minute</source>
        <translation>直近 1 分間の呼び出し数</translation>
    </message>
    <message>
        <source>Share of the day&apos;s messages that is used</source>
        <translation>本日のメッセージ枠の使用率</translation>
    </message>
    <message>
        <source>Share of the minute&apos;s calls that is used</source>
        <translation>1 分間の呼び出し枠の使用率</translation>
    </message>
    <message>
        <source>Talk rooms that were sent the most today</source>
        <translation>本日の送信が多いトークルーム</translation>
    </message>
    <message>
        <source>%1 of %2 messages are used (%3 %).</source>
        <translation>%2 件中 %1 件を使用しています(%3 %)。</translation>
    </message>
    <message>
        <source>LINE WORKS may take no more until midnight.</source>
        <translation>日本時間の 0 時まで、LINE WORKS がメッセージを受け付けない可能性があります。</translation>
    </message>
    <message>
        <source>Little is left for today.</source>
        <translation>本日の残りはわずかです。</translation>
    </message>
    <message>
        <source>%1 of %2 calls are used.</source>
        <translation>%2 回中 %1 回を使用しています。</translation>
    </message>
    <message numerus="yes">
        <source>The next message can go in %n second(s).</source>
        <translation>
            <numerusform>次のメッセージは %n 秒後に送信できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A message can go at once.</source>
        <translation>メッセージをすぐに送信できます。</translation>
    </message>
</context>
<context>
    <name>smartfleet::RoomCountsModel</name>
    <message>
        <source>Messages today</source>
        <translation>本日の件数</translation>
    </message>
    <message>
        <source>Setting of</source>
        <translation>通知設定の対象</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
</context>
<context>
    <name>smartfleet::RoomEventsModel</name>
    <message>
        <source>Occurred</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>車両</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>smartfleet::RoomStatus</name>
    <message>
        <source>Looking for the talk room in LINE WORKS…</source>
        <translation>LINE WORKS のトークルームを確認しています…</translation>
    </message>
    <message>
        <source>The bot %1 is in this talk room.</source>
        <translation>このトークルームには %1 Bot が招待されています。</translation>
    </message>
    <message>
        <source>The bot %1 is in the talk room “%2”.</source>
        <translation>トークルーム「%2」に %1 Bot が招待されています。</translation>
    </message>
    <message>
        <source>The bot %1 isn&apos;t in this talk room yet. Invite it in LINE WORKS: talk room settings, Invite bot. You can save before that.</source>
        <translation>このトークルームには %1 Bot がまだ招待されていません。LINE WORKS のトークルーム設定の「Bot招待」で招待してください。招待前でも保存できます。</translation>
    </message>
    <message>
        <source>LINE WORKS knows no talk room with this channel ID. Check that you copied all of it.</source>
        <translation>このチャンネル ID のトークルームは LINE WORKS に見つかりません。ID の全体をコピーできているか確認してください。</translation>
    </message>
    <message>
        <source>The talk room can be checked once LINE WORKS is linked.</source>
        <translation>LINE WORKS と連携すると、トークルームを確認できます。</translation>
    </message>
    <message>
        <source>The talk room couldn&apos;t be checked just now. You can save all the same.</source>
        <translation>トークルームを確認できませんでした。このまま保存できます。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>How do I invite the bot?</source>
        <translation>Bot の招待方法</translation>
    </message>
</context>
<context>
    <name>smartfleet::RoomView</name>
    <message>
        <source>Copy channel ID</source>
        <translation>チャンネル ID をコピー</translation>
    </message>
    <message>
        <source>Copy the channel ID of %1</source>
        <translation>「%1」のチャンネル ID をコピー</translation>
    </message>
    <message>
        <source>Bot invited</source>
        <translation>Bot 招待済み</translation>
    </message>
    <message>
        <source>Bot not invited</source>
        <translation>Bot 未招待</translation>
    </message>
    <message>
        <source>Invite the bot</source>
        <translation>Bot を招待</translation>
    </message>
    <message>
        <source>Invite the bot to %1</source>
        <translation>「%1」に Bot を招待</translation>
    </message>
    <message>
        <source>Link LINE WORKS first: that registers the bot.</source>
        <translation>先に LINE WORKS と連携してください。連携すると Bot が登録されます。</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>メッセージはまだありません。</translation>
    </message>
    <message>
        <source>Channel ID of %1</source>
        <translation>「%1」のチャンネル ID</translation>
    </message>
</context>
<context>
    <name>smartfleet::ServiceCard</name>
    <message>
        <source>Link</source>
        <extracomment>a button that begins to link the service</extracomment>
        <translation>連携する</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続診断</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>smartfleet::ServicesController</name>
    <message>
        <source>The integration was saved.</source>
        <translation>連携情報を保存しました。</translation>
    </message>
    <message>
        <source>LINE WORKS is linked, and the bot %1 was registered and published.</source>
        <translation>LINE WORKS と連携し、%1 Bot を登録して公開しました。</translation>
    </message>
    <message>
        <source>Next, invite the bot to the talk rooms and register the notification settings.</source>
        <translation>続いて、トークルームに Bot を招待し、通知設定を登録してください。</translation>
    </message>
    <message>
        <source>Delete the LINE WORKS integration</source>
        <translation>LINE WORKS 連携情報の削除</translation>
    </message>
    <message>
        <source>Delete the integration with LINE WORKS and everything under it? This can&apos;t be undone.</source>
        <translation>LINE WORKS の連携情報と、その配下の設定をすべて削除しますか？この操作は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>%n notification setting(s) of companies</source>
        <translation>
            <numerusform>契約企業の通知設定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification setting(s) of users</source>
        <translation>
            <numerusform>利用者の通知設定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the bot %1 in LINE WORKS</source>
        <translation>LINE WORKS の %1 Bot</translation>
    </message>
    <message>
        <source>the secrets in this computer&apos;s keychain</source>
        <translation>このコンピューターのキーチェーンにある認証情報</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove here only</source>
        <translation>連携情報のみ削除</translation>
    </message>
    <message>
        <source>Remove the integration from this program without LINE WORKS? This can&apos;t be undone.</source>
        <translation>LINE WORKS 側はそのままにして、連携情報のみを削除しますか？この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>All notification settings under it and the secrets are deleted here.</source>
        <translation>配下の通知設定と認証情報はすべて削除されます。</translation>
    </message>
    <message>
        <source>The bot %1 stays behind in LINE WORKS: delete it in the LINE WORKS Developer Console.</source>
        <translation>%1 Bot は LINE WORKS に残ります。LINE WORKS Developer Console で削除してください。</translation>
    </message>
    <message>
        <source>Deleting the integration…</source>
        <translation>連携情報を削除しています…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n notification setting(s) of companies.</source>
        <translation>
            <numerusform>契約企業の通知設定を %n 件削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n notification setting(s) of users.</source>
        <translation>
            <numerusform>利用者の通知設定を %n 件削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The LINE WORKS integration was deleted.</source>
        <translation>LINE WORKS の連携情報を削除しました。</translation>
    </message>
    <message>
        <source>The keychain didn&apos;t give up Client Secret and Private Key: %1 The program removes them at its next start with the keychain open.</source>
        <translation>Client Secret と Private Key をキーチェーンから削除できませんでした: %1次回、キーチェーンのロックが解除された状態で起動したときに削除します。</translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingActions</name>
    <message numerus="yes">
        <source>%Ln notification settings were deleted. Users&apos; own settings are as they were.</source>
        <translation>
            <numerusform>%Ln 件の通知設定を削除しました。利用者毎の通知設定に影響はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>To clear every setting, delete the integration.</source>
        <translation>すべての設定をクリアするには、連携情報を削除してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification settings were restored.</source>
        <translation>
            <numerusform>%Ln 件の通知設定を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification settings were changed.</source>
        <translation>
            <numerusform>%Ln 件の通知設定を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was broken off. Nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingComparison</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, here alone: %2</source>
        <extracomment>how many events are on; those that are on here alone</extracomment>
        <translation>%1、こちらのみ: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存されている内容</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>入力した内容</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation>通知イベント</translation>
    </message>
    <message>
        <source>Driver&apos;s name</source>
        <translation>運転者の名前</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>独自の文言</translation>
    </message>
    <message>
        <source>Where the own wording stands</source>
        <translation>独自の文言の位置</translation>
    </message>
    <message>
        <source>Somebody else changed this setting while you were editing it. What you typed is still here. Where both differ:</source>
        <translation>編集中に、ほかの人がこの通知設定を変更しました。入力内容はそのまま残っています。異なる項目:</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>入力内容で上書き</translation>
    </message>
    <message>
        <source>Take what is stored</source>
        <translation>保存されている内容を使う</translation>
    </message>
    <message>
        <source>When messages go</source>
        <translation>送信タイミング</translation>
    </message>
    <message>
        <source>Fallback room</source>
        <translation>不達時の連絡先</translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingDetail</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>テスト通知</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Users register and edit their own settings in the user app. They can only be read here.</source>
        <translation>利用者の通知設定は参照のみ可能です。登録・編集は利用者アプリで各自操作します。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a setting in the list.</source>
        <translation>一覧から通知設定を選択してください。</translation>
    </message>
    <message>
        <source>Suspended, because users&apos; own notifications are not allowed.</source>
        <translation>利用者操作許可が「許可しない」のため停止中です。</translation>
    </message>
    <message>
        <source>Last deliveries to this talk room:</source>
        <translation>このトークルームへの最近の配信:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>利用者 ID</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Notification system</source>
        <translation>通知システム</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation>通知イベント</translation>
    </message>
    <message>
        <source>Own wording</source>
        <translation>独自の文言</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings are selected</source>
        <translation>
            <numerusform>%Ln 件の通知設定を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the setting (F2)</source>
        <translation>通知設定を編集します(F2)</translation>
    </message>
    <message>
        <source>Why nothing?</source>
        <translation>届かない理由</translation>
    </message>
    <message>
        <source>Shows why this talk room got no message</source>
        <translation>このトークルームに通知が届かなかった理由を表示します</translation>
    </message>
    <message>
        <source>Delete what is selected (Delete)</source>
        <translation>選択した通知設定を削除します(Delete)</translation>
    </message>
    <message>
        <source>Last deliveries to this talk room: none yet</source>
        <translation>このトークルームへの最近の配信: まだありません</translation>
    </message>
    <message>
        <source>When messages go</source>
        <translation>送信タイミング</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>state of a delivery, and its event</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Fallback room</source>
        <translation>不達時の連絡先</translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingFilterBar</name>
    <message>
        <source>Filter by company</source>
        <translation>契約企業で絞り込み</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Filter by user name, ID or department</source>
        <translation>利用者の名前・ID・部署で絞り込み</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Filter by channel ID</source>
        <translation>チャンネル ID で絞り込み</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>すべてのシステム</translation>
    </message>
    <message>
        <source>Filter by notification system</source>
        <translation>通知システムで絞り込み</translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingList</name>
    <message>
        <source>Notification settings of companies</source>
        <translation>契約企業の通知設定一覧</translation>
    </message>
    <message>
        <source>Notification settings of users</source>
        <translation>利用者の通知設定一覧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings</source>
        <translation>
            <numerusform>%Ln 件の通知設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln settings; they are being counted…</source>
        <translation>
            <numerusform>%Ln 件を超える通知設定があります。件数を集計しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>条件に一致するものがありません</translation>
    </message>
    <message>
        <source>Change or clear the filter.</source>
        <translation>絞り込みを変更するか、解除してください。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No notification setting yet</source>
        <translation>通知設定がまだありません</translation>
    </message>
    <message>
        <source>Choose a company, a talk room of LINE WORKS and the events it is to be told of.</source>
        <translation>契約企業、LINE WORKS のトークルーム、通知するイベントを選択して登録します。</translation>
    </message>
    <message>
        <source>New setting</source>
        <translation>新規登録</translation>
    </message>
    <message>
        <source>No user has set up notifications yet</source>
        <translation>通知を設定した利用者はまだいません</translation>
    </message>
    <message>
        <source>Users register and edit their own settings in the user app, when the integration allows it.</source>
        <translation>利用者操作許可が「許可する」の場合、利用者アプリで各自が登録・編集します。</translation>
    </message>
</context>
<context>
    <name>smartfleet::SettingsModel</name>
    <message>
        <source>Company</source>
        <translation>契約企業</translation>
    </message>
    <message>
        <source>Notification system</source>
        <translation>通知システム</translation>
    </message>
    <message>
        <source>Channel ID</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Notification events</source>
        <translation>通知イベント</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>On</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>smartfleet::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>Tab goes to the next field, Alt with the underlined letter to a menu or button.</source>
        <translation>Tab キーで次の項目へ、Alt キーと下線の文字でメニューやボタンへ移動します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>smartfleet::StepList</name>
    <message>
        <source>%1 (waiting)</source>
        <extracomment>%1: a step of longer work</extracomment>
        <translation>%1 (待機中)</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1 (実行中)</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (完了)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (失敗)</translation>
    </message>
    <message>
        <source>%1 (being undone)</source>
        <translation>%1 (取り消し中)</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (取り消し済み)</translation>
    </message>
    <message>
        <source>%1 (could not be undone yet)</source>
        <translation>%1 (まだ取り消せていません)</translation>
    </message>
</context>
<context>
    <name>smartfleet::SupportGroup</name>
    <message>
        <source>Log and support</source>
        <translation>ログとサポート</translation>
    </message>
    <message>
        <source>Nothing is logged into a file.</source>
        <translation>ログファイルは作成されていません。</translation>
    </message>
    <message>
        <source>Log files: %1</source>
        <translation>ログファイル: %1</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>For support: versions, counts and checks of this installation. No secret and no message is in it.</source>
        <translation>サポートへの問い合わせ用に、バージョン、件数、確認結果をまとめます。認証情報やメッセージの内容は含まれません。</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>収集中…</translation>
    </message>
    <message>
        <source>Copy support &amp;information</source>
        <translation>サポート情報をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>smartfleet::TimeSpanField</name>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Filter by time</source>
        <translation>期間で絞り込み</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>smartfleet::TimingFields</name>
    <message numerus="yes">
        <source>together every %n minutes</source>
        <translation>
            <numerusform>%n 分ごとにまとめて送信</numerusform>
        </translation>
    </message>
    <message>
        <source>together daily at %1</source>
        <translation>毎日 %1 にまとめて送信</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに送信</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>%1 to %2 and days off</source>
        <translation>%1〜%2 と休業日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>quiet: %1, told together afterwards</source>
        <extracomment>%1 is when: hours, days off, or both</extracomment>
        <translation>通知しない時間帯: %1 (終了後にまとめて通知)</translation>
    </message>
    <message>
        <source>quiet: %1, not told</source>
        <translation>通知しない時間帯: %1 (通知なし)</translation>
    </message>
    <message>
        <source>Together, at intervals</source>
        <translation>一定間隔でまとめて送信</translation>
    </message>
    <message>
        <source>Together, once a day</source>
        <translation>1 日 1 回まとめて送信</translation>
    </message>
    <message>
        <source>At once, one by one</source>
        <translation>すぐに 1 件ずつ送信</translation>
    </message>
    <message>
        <source>Quiet all day</source>
        <translation>終日通知しない</translation>
    </message>
    <message>
        <source>Like other days</source>
        <translation>ほかの日と同じ</translation>
    </message>
    <message>
        <source>Tell together afterwards</source>
        <translation>終了後にまとめて通知</translation>
    </message>
    <message>
        <source>Don&apos;t tell</source>
        <translation>通知しない</translation>
    </message>
    <message numerus="yes">
        <source>pause of %n minutes a vehicle and type</source>
        <translation>
            <numerusform>同じ車両・種類の通知間隔 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>When messages go</source>
        <translation>送信タイミング</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Close when messages go</source>
        <translation>送信タイミングを閉じる</translation>
    </message>
    <message>
        <source>Change when messages go</source>
        <translation>送信タイミングを変更</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>Urgent events always go at once, whatever is chosen here.</source>
        <translation>緊急のイベントは、ここでの選択にかかわらず常にすぐに送信します。</translation>
    </message>
    <message>
        <source>Minutes between messages</source>
        <translation>送信間隔(分)</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Time of the daily message</source>
        <translation>毎日の送信時刻</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知しない時間帯</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知しない時間帯の開始</translation>
    </message>
    <message>
        <source>until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知しない時間帯の終了</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Saturdays, Sundays, Japan&apos;s holidays and the company&apos;s own days off.</source>
        <translation>土曜・日曜・祝日と、契約企業独自の休業日です。</translation>
    </message>
    <message>
        <source>Events in quiet times</source>
        <translation>通知しない時間帯のイベント</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>通知間隔</translation>
    </message>
    <message>
        <source>Within it, further events of the same vehicle and type are only counted; the next message says how many.</source>
        <translation>この間の同じ車両・同じ種類のイベントは、通知せずに件数だけを数え、次のメッセージに記載します。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>smartfleet::TokenList</name>
    <message>
        <source>Tokens: none yet. A fleet system needs one to send events.</source>
        <translation>トークンはまだありません。車両管理システムがイベントを送信するにはトークンが必要です。</translation>
    </message>
    <message>
        <source>Tokens with which fleet systems send events:</source>
        <translation>車両管理システムがイベントの送信に使うトークン:</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>A name that tells who uses it, for example traccar.</source>
        <translation>使用元がわかる名前を付けます(例: traccar)。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>発行(&amp;A)</translation>
    </message>
    <message>
        <source>The token %1. Copy it now: it is stored in no readable form and never shown again.</source>
        <translation>トークン「%1」を発行しました。今すぐコピーしてください。読み取れる形では保存しないため、再表示できません。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>For Traccar, these two lines belong into conf/traccar.xml:</source>
        <translation>Traccar では、次の 2 行を conf/traccar.xml に追加します:</translation>
    </message>
    <message>
        <source>Lines for Traccar</source>
        <translation>Traccar の設定</translation>
    </message>
    <message>
        <source>Copy both &amp;lines</source>
        <translation>2 行をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>無効にする(&amp;R)</translation>
    </message>
    <message>
        <source>%1
since %2</source>
        <extracomment>a token&apos;s name and when it was made</extracomment>
        <translation>%1
%2 に発行</translation>
    </message>
</context>
<context>
    <name>smartfleet::TrayHabits</name>
    <message>
        <source>SmartFleet Connect goes on working in the system tray.</source>
        <translation>SmartFleet Connect はシステムトレイで動作を続けます。</translation>
    </message>
    <message>
        <source>Its icon brings the window back, and ends the program.</source>
        <translation>アイコンからウィンドウの表示とプログラムの終了ができます。</translation>
    </message>
</context>
<context>
    <name>smartfleet::TrayIcon</name>
    <message>
        <source>SmartFleet Connect</source>
        <translation>SmartFleet Connect</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>配信待ち %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed today</source>
        <translation>
            <numerusform>本日の失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open SmartFleet Connect</source>
        <translation>SmartFleet Connect を開く(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>Show the &amp;failed deliveries (%n today)</source>
        <translation>
            <numerusform>失敗した配信を表示(本日 %n 件)(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>smartfleet::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>smartfleet::WayReportList</name>
    <message>
        <source>Proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>Name (DNS)</source>
        <translation>名前解決(DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>接続(TCP)</translation>
    </message>
    <message>
        <source>Certificate (TLS)</source>
        <translation>証明書(TLS)</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>応答(HTTP)</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 から応答がありました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>smartfleet::WhyNothingView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a talk room and a time: each event of then says what became of it.</source>
        <translation>トークルームと日時を選択してください。その前後のイベントごとに、配信の結果と理由を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) concern this talk room; %1 delivered.</source>
        <translation>
            <numerusform>このトークルームに関係するイベントは %n 件、うち配信済みは %1 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more: choose a shorter time.</source>
        <translation>ほかにもあります。期間を短くしてください。</translation>
    </message>
    <message>
        <source>No notification setting names this talk room, and no event went there at that time.</source>
        <translation>このトークルームの通知設定はなく、この期間に送信されたイベントもありません。</translation>
    </message>
    <message>
        <source>No event of the companies and users of this talk room occurred or came in at that time.</source>
        <translation>この期間には、このトークルームの契約企業・利用者のイベントは発生しておらず、受信もしていません。</translation>
    </message>
    <message>
        <source>The last event of all came in at %1.</source>
        <translation>最後にイベントを受信したのは %1 です。</translation>
    </message>
    <message>
        <source>No event has ever come in.</source>
        <translation>イベントを受信したことがありません。</translation>
    </message>
    <message>
        <source>&amp;Talk room:</source>
        <translation>トークルーム(&amp;T):</translation>
    </message>
    <message>
        <source>T&amp;ime:</source>
        <translation>日時(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Within:</source>
        <translation>範囲(&amp;W):</translation>
    </message>
    <message>
        <source>Choose a talk room, or paste a channel ID</source>
        <translation>トークルームを選択、またはチャンネル ID を貼り付け</translation>
    </message>
    <message>
        <source>± 10 minutes</source>
        <translation>前後 10 分</translation>
    </message>
    <message>
        <source>± 30 minutes</source>
        <translation>前後 30 分</translation>
    </message>
    <message>
        <source>± 2 hours</source>
        <translation>前後 2 時間</translation>
    </message>
    <message>
        <source>± 12 hours</source>
        <translation>前後 12 時間</translation>
    </message>
    <message>
        <source>What became of the events</source>
        <translation>イベントごとの結果</translation>
    </message>
</context>
</TS>
