;;; eglot.el --- drives Eglot against a server without a screen  -*- lexical-binding: t -*-
;; Told by environment variables: SERVER (JSON array), DRAFT (a file that is changed), EXPECT, FIX, AFTER (regexps).
;; Prints one JSON object on its last line: what the editor saw.
(require 'package)
;; Where Debian keeps Eglot for Emacs 28; from Emacs 29 on it is part of Emacs.
(dolist (folder '("/usr/share/emacs/site-lisp/elpa" "/usr/share/emacs/site-lisp/elpa-src"))
  (add-to-list 'package-directory-list folder))
(package-initialize)
(require 'cl-lib)
(require 'json)
(require 'eglot)
(setq make-backup-files nil auto-save-default nil create-lockfiles nil inhibit-message t
      eglot-events-buffer-size 0 eglot-autoshutdown nil eglot-sync-connect 40
      eglot-confirm-server-initiated-edits nil)

(define-derived-mode draft-mode text-mode "Draft" "A draft for a language server.")

(defvar seen-findings nil)
(defvar seen-offered nil)
(defvar seen-hover "")
(defvar seen-trouble nil)

(defun wait-for (what test)
  "Wait until TEST gives something, up to 40 seconds, else fail with WHAT."
  (let ((end (+ (float-time) 40)) answer)
    (while (and (not (setq answer (funcall test))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or answer (error "Waited in vain for %s" what))))

(defun words-of (finding) (substring-no-properties (flymake-diagnostic-text finding)))

(defun matching (pattern)
  (cl-find-if (lambda (finding) (string-match-p pattern (words-of finding))) (flymake-diagnostics)))

(condition-case trouble
    (progn
      (find-file (getenv "DRAFT"))
      (draft-mode)
      (eglot '(draft-mode) (cons 'transient default-directory) 'eglot-lsp-server
             (append (json-read-from-string (getenv "SERVER")) nil) "markdown")
      (wait-for "initialize" (lambda () (ignore-errors (eglot-current-server))))
      (unless (eglot-managed-p) (eglot--maybe-activate-editing-mode))
      (flymake-start)
      (wait-for "a finding" (lambda () (matching (getenv "EXPECT"))))
      (dolist (finding (flymake-diagnostics))
        (push `((marked . ,(buffer-substring-no-properties (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding)))
                (message . ,(words-of finding)))
              seen-findings))
      (let ((finding (matching (getenv "EXPECT"))))
        (goto-char (flymake-diagnostic-beg finding))
        (let ((answer (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams))))
          (setq seen-hover (substring-no-properties
                            (eglot--hover-info (plist-get answer :contents) (plist-get answer :range)))))
        (let ((last-nonmenu-event ?\r)
              (tick (buffer-chars-modified-tick)))
          (cl-letf (((symbol-function 'completing-read)
                     (lambda (_prompt choices &rest _)
                       (setq seen-offered (all-completions "" choices))
                       (or (cl-find-if (lambda (title) (string-match-p (getenv "FIX") title)) seen-offered)
                           (error "Not offered: %S" seen-offered)))))
            (eglot-code-actions (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding) nil t))
          (wait-for "the quick fix" (lambda () (> (buffer-chars-modified-tick) tick)))
          (eglot--signal-textDocument/didChange)
          (wait-for "the findings after the fix"
                    (lambda () (flymake-start) (accept-process-output nil 0.1) (matching (getenv "AFTER")))))))
  (error (setq seen-trouble (error-message-string trouble))))

(princ (concat "\n" (json-encode `((findings . ,(vconcat (nreverse seen-findings)))
                                   (offered . ,(vconcat seen-offered))
                                   (hover . ,seen-hover)
                                   (text . ,(buffer-substring-no-properties (point-min) (point-max)))
                                   (trouble . ,seen-trouble)))
               "\n"))
(set-buffer-modified-p nil)
(ignore-errors (eglot-shutdown (eglot-current-server) nil 3))
(kill-emacs (if seen-trouble 1 0))
