<?php
// Takes the orders, enquiries and withdrawals that this site's forms send, mails them to the owner, and
// tells the customer that they arrived.  Made by Handschlag from site.yaml: change that, not this file.
// One file for any web space with PHP 7.4 or newer; it holds no secret and needs no database.
declare(strict_types=1);

const SETTINGS = [/* filled by the build */];

const LARGEST = 65536;      // bytes of a posted form; the longest order has a tenth of that
const MOST_FIELDS = 120;
const SOONEST = 2;          // seconds in which nobody reads, chooses and sends
const HOUR = 3600;
const DAY = 86400;
const PER_SENDER = [[HOUR, 6], [DAY, 20]];
const PER_RECIPIENT = [[HOUR, 2], [DAY, 4]];
const ALL_ORDERS = [[HOUR, 60], [DAY, 300]];
const ALL_ACKNOWLEDGEMENTS = [[HOUR, 30], [DAY, 100]];
const SIGNS = '123456789ABCDEFGHJKMNPQRSTVWXYZ';
const STYLE = 'html{color-scheme:light dark;font:1.125rem/1.6 system-ui,sans-serif}'
    . 'body{max-width:40rem;margin:12vh auto;padding:0 1.25rem}h1{font-size:1.6rem;line-height:1.25}'
    . 'pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid;border-radius:.3rem;padding:1rem;font-size:.9rem}';

ini_set('display_errors', '0');
date_default_timezone_set(SETTINGS['timezone']);
answer(receive($_SERVER, (string) file_get_contents('php://input', false, null, 0, LARGEST + 1)));

// --- what came ----------------------------------------------------------------------------------

/** What is to be answered: a status, the key of its words, and what was posted. */
function receive(array $server, string $body): array
{
    if (($server['REQUEST_METHOD'] ?? '') !== 'POST') {
        return outcome(405, 'nothing');
    }
    if (foreign($server)) {
        // Nothing of it is shown: else any page could make this site say what it likes.
        return outcome(403, 'foreign');
    }
    if (strlen($body) > LARGEST || (int) ($server['CONTENT_LENGTH'] ?? 0) > LARGEST) {
        return outcome(413, 'large');
    }
    $kind = strtolower(trim(explode(';', (string) ($server['CONTENT_TYPE'] ?? ''))[0]));
    if ($kind !== 'application/x-www-form-urlencoded') {
        return outcome(415, 'unreadable');
    }
    $posted = posted($body);
    if ($posted === null) {
        return outcome(413, 'large');
    }
    return judged($posted, (string) ($server['REMOTE_ADDR'] ?? ''));
}

/** Whether a form was sent from a page that is not this site's. */
function foreign(array $server): bool
{
    $fetched = strtolower((string) ($server['HTTP_SEC_FETCH_SITE'] ?? ''));
    $origin = (string) ($server['HTTP_ORIGIN'] ?? '');
    $origin = $origin !== '' ? $origin : (string) ($server['HTTP_REFERER'] ?? '');
    if ($origin === 'null') {
        // Pages that tell nobody where they are say this of themselves, and so do strangers.
        return !in_array($fetched, ['same-origin', 'same-site'], true);
    }
    if ($origin === '') {
        return $fetched === 'cross-site';
    }
    $parts = parse_url($origin);
    $host = strtolower(is_array($parts) ? (string) ($parts['host'] ?? '') : '');
    $own = strtolower((string) ($server['HTTP_HOST'] ?? ''));
    $with_port = $host . (isset($parts['port']) ? ':' . $parts['port'] : '');
    return $host === '' || !(in_array($host, SETTINGS['hosts'], true) || $with_port === $own);
}

/** The fields in the order in which they were sent, under the names that PHP itself would change. */
function posted(string $body): ?array
{
    $pairs = $body === '' ? [] : explode('&', $body);
    if (count($pairs) > MOST_FIELDS) {
        return null;
    }
    $fields = [];
    foreach ($pairs as $pair) {
        $parts = explode('=', $pair, 2);
        $name = one_line(urldecode($parts[0]), 120);
        $value = cleaned(urldecode($parts[1] ?? ''));
        if ($name !== '') {
            $fields[$name] = isset($fields[$name]) ? $fields[$name] . "\n" . $value : $value;
        }
    }
    return $fields;
}

/** What becomes of a form that can be read. */
function judged(array $posted, string $sender): array
{
    $email = address($posted['email'] ?? '');
    if (trim($posted[SETTINGS['trap']] ?? '') !== '') {
        return outcome(403, 'machine', $posted);
    }
    if (preg_match('/^[0-9]{1,6}$/D', $posted['seconds'] ?? '') === 1 && (int) $posted['seconds'] < SOONEST) {
        return outcome(403, 'machine', $posted);
    }
    if (body($posted) === '') {
        return outcome(422, 'empty', $posted);
    }
    if (mode($posted) === 'withdrawal' && ($posted['name'] ?? '') . ($posted['contract'] ?? '') === '') {
        return outcome(422, 'empty', $posted);
    }
    if ($email === '') {
        return outcome(422, 'address', $posted);
    }
    return sent($posted, $email, $sender);
}

function sent(array $posted, string $email, string $sender): array
{
    $content = fingerprint($email . "\n" . body($posted));
    $allowed = admitted(fingerprint(network($sender)), fingerprint($email), $content);
    if ($allowed === 'again') {
        return outcome(200, 'received', $posted);
    }
    if ($allowed === 'often') {
        return outcome(429, 'often', $posted);
    }
    if (!to_owner($posted, $email, $allowed)) {
        return outcome(500, 'failed', $posted);
    }
    remember([['content', $content]]);
    $told = $allowed === 'acknowledge' && to_customer($posted, $email);
    if ($told) {
        remember([['recipient', fingerprint($email)], ['acknowledged', '']]);
    }
    return outcome(200, $told ? 'acknowledged' : 'received', $posted);
}

function outcome(int $status, string $words, array $posted = []): array
{
    return ['status' => $status, 'words' => $words, 'posted' => $posted];
}

// --- texts from strangers -----------------------------------------------------------------------

/** A text without what steers anything; what is not UTF-8 loses the letters that cannot be read. */
function cleaned(string $text): string
{
    if (preg_match('//u', $text) !== 1) {
        $text = (string) preg_replace('/[\x80-\xff]/', '?', $text);
    }
    $text = str_replace(["\r\n", "\r"], "\n", $text);
    return trim((string) preg_replace('/[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]/', '', $text));
}

function one_line(string $text, int $most): string
{
    $flat = trim((string) preg_replace('/[\s\x{2028}\x{2029}]+/u', ' ', cleaned($text)));
    return preg_match('/^.{0,' . $most . '}/us', $flat, $found) === 1 ? trim($found[0]) : '';
}

/** The one address that a text is; empty if it is anything else. */
function address(string $text): string
{
    $text = trim($text);
    if (strlen($text) > 254 || preg_match('/[\s,;<>"\\\\]/', $text) === 1) {
        return '';
    }
    $at = strrpos($text, '@');
    if ($at !== false && function_exists('idn_to_ascii') && preg_match('/[\x80-\xff]/', $text) === 1) {
        $ascii = idn_to_ascii(substr($text, $at + 1), IDNA_DEFAULT, INTL_IDNA_VARIANT_UTS46);
        $text = $ascii === false ? $text : substr($text, 0, $at + 1) . $ascii;
    }
    return filter_var($text, FILTER_VALIDATE_EMAIL) === false ? '' : $text;
}

/** The order code in a text, if its last sign agrees with the others; nothing else is ever echoed. */
function order_code(string $text): string
{
    $shape = '[' . SIGNS . ']{3}';
    preg_match_all("/(?<![0-9A-Za-z-])$shape-$shape-$shape(?![0-9A-Za-z-])/", $text, $found);
    foreach ($found[0] as $code) {
        $signs = str_replace('-', '', $code);
        $sum = 0;
        for ($place = 0; $place < 8; $place++) {
            $sum += ($place + 1) * (int) strpos(SIGNS, $signs[$place]);
        }
        if (SIGNS[$sum % strlen(SIGNS)] === $signs[8]) {
            return $code;
        }
    }
    return '';
}

function language(array $posted): string
{
    $said = $posted['language'] ?? '';
    return isset(SETTINGS['words'][$said]) ? $said : SETTINGS['language'];
}

function mode(array $posted): string
{
    $said = $posted['mode'] ?? '';
    return in_array($said, ['order', 'withdrawal'], true) ? $said : 'enquiry';
}

/** The moment of arrival, the same in every mail and on the page. */
function moment(array $words): string
{
    return date($words['time'], (int) ($_SERVER['REQUEST_TIME'] ?? time()));
}

/** A withdrawal as it was declared, and when it arrived: what the law wants acknowledged. */
function declaration(array $posted, array $words): string
{
    $lines = [$words['withdrawn']];
    foreach (['contract' => 200, 'name' => 120, 'email' => 254] as $name => $most) {
        $lines[] = $words["withdrawn-$name"] . ' ' . one_line($posted[$name] ?? '', $most);
    }
    $lines[] = $words['withdrawn-time'] . ' ' . strtr($words['clock'], ['{time}' => moment($words)]);
    return implode("\n", $lines);
}

/** A stranger's words in a mail that we send: nothing in them can be clicked. */
function unlinked(string $text): string
{
    $text = (string) preg_replace('/[:\/]{2,}/', ' ', $text);
    return (string) preg_replace('/(?<=[\pL\pN])\.(?=\pL)/u', '. ', $text);
}

/** What was said: the order sheet as it is, else each field on its line. */
function body(array $posted): string
{
    $message = $posted['message'] ?? '';
    if (strpos($message, '[HS') !== false) {
        return $message;
    }
    $silent = ['subject', 'mode', 'language', 'seconds', 'message', SETTINGS['trap']];
    if (mode($posted) === 'withdrawal') {
        $silent[] = 'page';
    }
    $lines = [];
    foreach ($posted as $name => $value) {
        if ($value !== '' && !in_array((string) $name, $silent, true)) {
            $lines[] = $name . ': ' . str_replace("\n", "\n    ", $value);
        }
    }
    // An address alone says nothing.
    $said = array_diff(array_keys(array_filter($posted, 'strlen')), $silent, ['email', 'page']);
    return $said || $message !== '' ? trim(implode("\n", $lines) . "\n\n" . $message) : '';
}

// --- how often ----------------------------------------------------------------------------------

/** 'acknowledge' or 'receive' as it may be taken, 'again' for what just came, 'often' for too much. */
function admitted(string $sender, string $recipient, string $content): string
{
    return remembered(
        static function (array $seen) use ($sender, $recipient, $content): array {
            if (over($seen, 'content', $content, [[HOUR, 1]])) {
                return [$seen, 'again'];
            }
            if (over($seen, 'sender', $sender, PER_SENDER) || over($seen, 'all', '', ALL_ORDERS)) {
                return [$seen, 'often'];
            }
            $quiet = over($seen, 'recipient', $recipient, PER_RECIPIENT)
                || over($seen, 'acknowledged', '', ALL_ACKNOWLEDGEMENTS);
            $seen[] = ['sender', $sender, time()];
            $seen[] = ['all', '', time()];
            return [$seen, $quiet ? 'receive' : 'acknowledge'];
        }
    ) ?? 'receive';  // where nothing can be counted, strangers get no mail, but the owner does
}

function remember(array $what): void
{
    remembered(
        static function (array $seen) use ($what): array {
            foreach ($what as $each) {
                $seen[] = [$each[0], $each[1], time()];
            }
            return [$seen, null];
        }
    );
}

function over(array $seen, string $what, string $whom, array $limits): bool
{
    foreach ($limits as [$span, $most]) {
        $count = 0;
        foreach ($seen as $each) {
            $count += (int) ($each[0] === $what && $each[1] === $whom && $each[2] > time() - $span);
        }
        if ($count >= $most) {
            return true;
        }
    }
    return false;
}

/** What $change makes of a day's counts, one request at a time; null where nothing can be kept. */
function remembered(callable $change)
{
    $folder = folder();
    $file = $folder === null ? false : @fopen("$folder/seen.php", 'c+b');
    if ($file === false || !flock($file, LOCK_EX)) {
        return null;
    }
    $lines = explode("\n", (string) stream_get_contents($file), 2);
    $seen = json_decode($lines[1] ?? '', true);
    $seen = array_values(array_filter(is_array($seen) ? $seen : [], static function ($each): bool {
        return is_array($each) && count($each) === 3 && is_int($each[2]) && $each[2] > time() - DAY;
    }));
    [$seen, $result] = $change($seen);
    ftruncate($file, 0);
    rewind($file);
    // As a script it says nothing to whoever finds its address.
    fwrite($file, "<?php exit; ?>\n" . json_encode($seen));
    fclose($file);
    return $result;
}

/** Where counts are kept: beside the web space, not in it, wherever that is possible. */
function folder(): ?string
{
    $name = 'handschlag-' . substr(hash('sha256', __FILE__), 0, 12);
    $root = (string) ($_SERVER['DOCUMENT_ROOT'] ?? '');
    $places = [$root === '' ? '' : dirname($root), sys_get_temp_dir(), __DIR__];
    foreach (array_filter($places) as $place) {
        $folder = "$place/.$name";
        if ((@is_dir($folder) || @mkdir($folder, 0700)) && @is_writable($folder) && own($folder)) {
            if (!@is_file("$folder/.htaccess")) {
                @file_put_contents("$folder/.htaccess", "Require all denied\n");
            }
            return $folder;
        }
    }
    return null;
}

/** In a shared folder for temporary files, another may have made ours before us. */
function own(string $folder): bool
{
    return !function_exists('posix_geteuid') || @fileowner($folder) === posix_geteuid();
}

/** Whom we counted stays unknown: the key is made here and leaves this place never. */
function fingerprint(string $text): string
{
    static $key = null;
    if ($key === null) {
        $folder = folder();
        $file = $folder === null ? false : @fopen("$folder/key.php", 'c+b');
        if ($file === false || !flock($file, LOCK_EX)) {
            $key = bin2hex(random_bytes(16));
        } else {
            $key = substr((string) stream_get_contents($file), 15, 32);
            if (strlen($key) !== 32) {
                $key = bin2hex(random_bytes(16));
                ftruncate($file, 0);
                rewind($file);
                fwrite($file, "<?php exit; ?>\n" . $key);
            }
            fclose($file);
        }
    }
    return substr(hash_hmac('sha256', strtolower($text), $key), 0, 20);
}

/** A home has a whole /64 of the newer addresses. */
function network(string $address): string
{
    $packed = @inet_pton($address);
    return $packed !== false && strlen($packed) === 16 ? bin2hex(substr($packed, 0, 8)) : $address;
}

// --- mail ---------------------------------------------------------------------------------------

function to_owner(array $posted, string $email, string $allowed): bool
{
    $words = SETTINGS['words'][SETTINGS['language']];
    $subject = one_line($posted['subject'] ?? '', 150);
    $subject = $subject !== '' ? $subject : $words['subject-' . mode($posted)];
    $foot = strtr($words['foot'], ['{site}' => SETTINGS['site'], '{email}' => $email]);
    $text = body($posted);
    if (mode($posted) === 'withdrawal') {
        $done = $words[$allowed === 'acknowledge' ? 'withdrawn-told' : 'withdrawn-untold'];
        $text = declaration($posted, $words) . "\n\n" . $done;
    }
    return mailed($subject, $text . "\n\n-- \n" . $foot, ['Reply-To' => $email]);
}

/**
 * That it arrived; nothing in it comes from the form but the address and the code of the order, and
 * of a withdrawal what was declared, since the law wants just that.
 */
function to_customer(array $posted, string $email): bool
{
    $words = SETTINGS['words'][language($posted)];
    $withdrawn = mode($posted) === 'withdrawal';
    $safe = ['name' => unlinked($posted['name'] ?? ''), 'contract' => unlinked($posted['contract'] ?? '')];
    $code = $withdrawn ? '' : order_code(body($posted));
    $places = [
        '{code}' => $code === '' ? '' : " $code",
        '{time}' => moment($words),
        '{declaration}' => $withdrawn ? declaration($safe + $posted, $words) : '',
    ];
    $subject = strtr($words['acknowledge-subject-' . mode($posted)], $places);
    $text = strtr($words['acknowledge-' . mode($posted)], $places);
    $heads = [
        'Reply-To' => SETTINGS['owner'],
        // Nobody's absence note may answer this, and be answered in turn.
        'Auto-Submitted' => 'auto-replied',
        'X-Auto-Response-Suppress' => 'All',
    ];
    return mailed($subject, $text . "\n\n-- \n" . SETTINGS['signature'], $heads, $email);
}

function mailed(string $subject, string $text, array $heads, string $to = ''): bool
{
    if (!function_exists('mail')) {
        return false;
    }
    $heads = [
        'From' => encoded(SETTINGS['name']) . ' <' . SETTINGS['owner'] . '>',
        'Date' => date(DATE_RFC2822),
        'Message-ID' => '<' . bin2hex(random_bytes(12)) . '@' . SETTINGS['hosts'][0] . '>',
        'MIME-Version' => '1.0',
        'Content-Type' => 'text/plain; charset=utf-8',
        'Content-Transfer-Encoding' => 'quoted-printable',
    ] + $heads;
    $body = quoted_printable_encode(str_replace("\n", "\r\n", $text));
    // Mail programs of servers expect the line ends of their own system.
    $body = str_replace("\r\n", PHP_EOL, $body);
    $to = $to !== '' ? $to : SETTINGS['owner'];
    $from = preg_match('/^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$/D', SETTINGS['owner']) === 1
        ? '-f' . SETTINGS['owner'] : '';
    // Some hosts forbid to name the sender to the mail program.
    return ($from !== '' && @mail($to, encoded($subject), $body, $heads, $from))
        || @mail($to, encoded($subject), $body, $heads);
}

/** A head's text in plain signs, each encoded word with whole letters and short enough for its line. */
function encoded(string $text): string
{
    if (preg_match('/^[A-Za-z0-9 ._-]*$/D', $text) === 1 && strlen($text) < 60) {
        return $text;
    }
    preg_match_all('/./us', $text, $letters);
    $parts = [''];
    foreach ($letters[0] as $letter) {
        if (strlen(end($parts) . $letter) > 42) {
            $parts[] = '';
        }
        $parts[count($parts) - 1] .= $letter;
    }
    $words = array_map(static function (string $part): string {
        return '=?UTF-8?B?' . base64_encode($part) . '?=';
    }, $parts);
    return implode("\r\n ", $words);
}

// --- the answer ---------------------------------------------------------------------------------

function answer(array $outcome): void
{
    $language = language($outcome['posted']);
    $done = in_array($outcome['words'], ['received', 'acknowledged'], true);
    http_response_code($outcome['status']);
    header('Cache-Control: no-store');
    header('X-Content-Type-Options: nosniff');
    header('X-Robots-Tag: noindex');
    if ($outcome['status'] === 405) {
        header('Allow: POST');
    }
    if ($done && SETTINGS['thanks'][$language] !== '' && mode($outcome['posted']) !== 'withdrawal') {
        header('Location: ' . SETTINGS['thanks'][$language], true, 303);
        return;
    }
    $style = base64_encode(hash('sha256', STYLE, true));
    header("Content-Security-Policy: default-src 'none'; style-src 'sha256-$style'; base-uri 'none'; frame-ancestors 'none'");
    header('Content-Type: text/html; charset=utf-8');
    echo page($outcome, $language, $done);
}

function page(array $outcome, string $language, bool $done): string
{
    $words = SETTINGS['words'][$language];
    $kind = $done ? mode($outcome['posted']) : 'problem';
    $text = $outcome['posted'] ? body($outcome['posted']) : '';
    $key = 'page-' . $outcome['words'];
    if ($done && $kind === 'withdrawal') {
        $key .= '-withdrawal';
        $text = declaration($outcome['posted'], $words);
    }
    $title = shown($words["title-$kind"]);
    $home = shown(SETTINGS['homes'][$language]);
    $owner = '<a href="mailto:' . shown(SETTINGS['owner']) . '">' . shown(SETTINGS['owner']) . '</a>';
    $said = str_replace('{email}', $owner, shown($words[$key]));
    $kept = $text === '' ? '' : '<h2>' . shown($words[$done ? 'copy' : 'unsent']) . "</h2>\n"
        . '<pre>' . shown($text) . "</pre>\n";
    return "<!doctype html>\n<html lang=\"" . shown($language) . "\">\n<head>\n<meta charset=\"utf-8\">\n"
        . "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        . "<title>$title · " . shown(SETTINGS['name']) . "</title>\n<style>" . STYLE . "</style>\n</head>\n"
        . "<body>\n<main>\n<h1>$title</h1>\n<p>$said</p>\n$kept"
        . "<p><a href=\"$home\">" . shown($words['home']) . "</a></p>\n</main>\n</body>\n</html>\n";
}

function shown(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}
