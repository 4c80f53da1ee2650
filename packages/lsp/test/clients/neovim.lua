-- Drives Neovim's own language client, from 0.7 on, against a server: open, wait for findings, hover, quick fix.
-- Told by environment variables: SERVER (JSON array), DRAFT (a file that is changed), EXPECT, HOVER, FIX, AFTER (Lua patterns).
-- Prints one JSON object on its last line: what the editor saw.
local seen = { findings = {}, offered = {} }
local WAIT = 40000

local function decode(name) return vim.fn.json_decode(os.getenv(name)) end
local function finish(trouble)
  seen.trouble = trouble
  io.stdout:write('\n' .. vim.fn.json_encode(seen) .. '\n')
  vim.cmd(trouble and 'cquit 1' or 'qall!')
end
local function until_true(what, test)
  if not vim.wait(WAIT, test, 20) then error('waited in vain for ' .. what, 0) end
end

local fine, trouble = pcall(function()
  local draft = os.getenv('DRAFT')
  vim.cmd('edit ' .. vim.fn.fnameescape(draft))
  local buffer = vim.api.nvim_get_current_buf()
  local root = vim.fn.fnamemodify(draft, ':h')
  local id = vim.lsp.start_client({
    name = 'tenderlint',
    cmd = decode('SERVER'),
    root_dir = root,
    get_language_id = function() return 'markdown' end,
  })
  vim.lsp.buf_attach_client(buffer, id)
  local client = vim.lsp.get_client_by_id(id)
  until_true('initialize', function() return client.initialized end)

  local function matching()
    for _, finding in ipairs(vim.diagnostic.get(buffer)) do
      local code = finding.code or (finding.user_data and finding.user_data.lsp and finding.user_data.lsp.code) or ''
      if (code .. ' ' .. finding.message):match(os.getenv('EXPECT')) then return finding end
    end
  end
  until_true('a finding', function() return matching() ~= nil end)
  for _, finding in ipairs(vim.diagnostic.get(buffer)) do
    local line = vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, false)[1]
    local marked = finding.end_lnum == finding.lnum and line:sub(finding.col + 1, finding.end_col) or line
    table.insert(seen.findings, { code = finding.code, marked = marked, line = finding.lnum, message = finding.message })
  end

  local finding = matching()
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  local place = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local answer = (vim.lsp.buf_request_sync(buffer, 'textDocument/hover', place, WAIT) or {})[id]
  seen.hover = table.concat(vim.lsp.util.convert_input_to_markdown_lines(answer.result.contents), '\n')

  local tick = vim.api.nvim_buf_get_changedtick(buffer)
  vim.ui.select = function(items, how, choose)
    for n, item in ipairs(items) do
      local title = how.format_item and how.format_item(item) or tostring(item)
      table.insert(seen.offered, title)
      if not seen.chosen and title:match(os.getenv('FIX')) then
        seen.chosen = title
        choose(item, n)
      end
    end
  end
  vim.lsp.buf.code_action()
  until_true('the quick fix', function() return vim.api.nvim_buf_get_changedtick(buffer) > tick end)
  seen.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') .. '\n'
  until_true('the findings after the fix', function()
    for _, each in ipairs(vim.diagnostic.get(buffer)) do
      if (each.code or '') .. ' ' .. each.message ~= '' and each.message:match(os.getenv('AFTER')) then return true end
    end
  end)
  client.stop()
  until_true('the server to stop', function() return vim.lsp.client_is_stopped(id) end)
end)
finish(not fine and tostring(trouble) or nil)
