// Written by scripts/generate.ts from reports/page: change that, then run npm run build.
export const script = "(function() {\n\
  // reports/evidence.ts\n\
  const groupBy = (items, keyOf) => {\n\
    const groups = new Map();\n\
    for (const item of items) {\n\
      const group = groups.get(keyOf(item));\n\
      if (group) group.push(item);\n\
      else groups.set(keyOf(item), [item]);\n\
    }\n\
    return groups;\n\
  };\n\
  const fragment$1 = (id) => [...id].map((character) => /[A-Za-z0-9._:/=,-]/.test(character) ? character : `~${character.codePointAt(0)?.toString(16)}~`).join(\"\");\n\
  const anchorOf = (caseId) => `case-${fragment$1(caseId)}`;\n\
  const providerAnchorOf = (providerId) => `provider-${fragment$1(providerId)}`;\n\
  // reports/html-model.ts\n\
  const verdictOrder = [\n\
    \"fail\",\n\
    \"warn\",\n\
    \"inconclusive\",\n\
    \"deviation\",\n\
    \"waived\",\n\
    \"pass\",\n\
    \"inapplicable\"\n\
  ];\n\
  const roles = [\n\
    \"control\",\n\
    \"probe\",\n\
    \"observed\"\n\
  ];\n\
  // reports/words.ts\n\
  const verdictWords = {\n\
    fail: {\n\
      mark: \"✗\",\n\
      heading: \"Failed\"\n\
    },\n\
    warn: {\n\
      mark: \"!\",\n\
      heading: \"Warnings\"\n\
    },\n\
    inconclusive: {\n\
      mark: \"?\",\n\
      heading: \"Not decided\"\n\
    },\n\
    deviation: {\n\
      mark: \"≠\",\n\
      heading: \"Documented deviations\"\n\
    },\n\
    waived: {\n\
      mark: \"~\",\n\
      heading: \"Waived\"\n\
    },\n\
    pass: {\n\
      mark: \"✓\",\n\
      heading: \"Passed\"\n\
    },\n\
    inapplicable: {\n\
      mark: \"·\",\n\
      heading: \"Not applicable\"\n\
    }\n\
  };\n\
  const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;\n\
  const durationInWords = (milliseconds) => {\n\
    if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;\n\
    if (milliseconds < 59950) return `${(milliseconds / 1e3).toFixed(1)} s`;\n\
    const seconds = Math.round(milliseconds / 1e3);\n\
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;\n\
  };\n\
  // reports/page/dom.ts\n\
  const append = (parent, child) => {\n\
    if (child === null || child === void 0 || child === false) return;\n\
    if (Array.isArray(child)) for (const each of child) append(parent, each);\n\
    else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));\n\
  };\n\
  const element = (name, attributes = {}, ...children) => {\n\
    const made = document.createElement(name);\n\
    for (const [attribute, value] of Object.entries(attributes)) if (value !== null && value !== false) made.setAttribute(attribute, value === true ? \"\" : value);\n\
    append(made, children);\n\
    return made;\n\
  };\n\
  const linked = ({ text, href }) => href?.startsWith(\"https://\") ? element(\"a\", {\n\
    href,\n\
    rel: \"noopener noreferrer\"\n\
  }, text) : text;\n\
  const button = (attributes, onClick, ...children) => {\n\
    const made = element(\"button\", {\n\
      type: \"button\",\n\
      ...attributes\n\
    }, ...children);\n\
    made.addEventListener(\"click\", onClick);\n\
    return made;\n\
  };\n\
  const isStill = () => matchMedia(\"(prefers-reduced-motion: reduce)\").matches;\n\
  // reports/page/filter.ts\n\
  const choices = [\n\
    \"provider\",\n\
    \"document\",\n\
    \"facet\",\n\
    \"level\",\n\
    \"grant\"\n\
  ];\n\
  const everything = {\n\
    verdicts: new Set(),\n\
    text: \"\"\n\
  };\n\
  const isEverything = (filter) => filter.verdicts.size === 0 && filter.text.trim() === \"\" && choices.every((choice) => filter[choice] === void 0);\n\
  const valuesOf = (page, one, choice) => {\n\
    if (choice === \"document\") return one.documents;\n\
    if (choice === \"level\") return [one.level];\n\
    if (choice === \"facet\") return one.check.facet === null ? [] : [one.check.facet];\n\
    if (choice === \"provider\") return [page.providers[one.provider]?.id ?? \"\"];\n\
    return one.parameters.flatMap(([name, value]) => name === \"grant\" ? [value] : []);\n\
  };\n\
  const haystacks = new WeakMap();\n\
  const haystackOf = (page, one) => {\n\
    const known = haystacks.get(one);\n\
    if (known !== void 0) return known;\n\
    const text = [\n\
      one.id,\n\
      one.check.title,\n\
      one.verdict,\n\
      one.level,\n\
      one.cause ?? \"\",\n\
      page.providers[one.provider]?.name ?? \"\",\n\
      one.parameters.flat().join(\" \"),\n\
      one.documents.join(\" \"),\n\
      one.requirements.map(({ id, text }) => `${id} ${text}`).join(\" \")\n\
    ].join(\" \").toLowerCase();\n\
    haystacks.set(one, text);\n\
    return text;\n\
  };\n\
  const withoutVerdicts = (page, filter) => {\n\
    const words = filter.text.toLowerCase().split(/\\s+/).filter(Boolean);\n\
    const wanted = choices.flatMap((choice) => filter[choice] === void 0 ? [] : [[choice, filter[choice]]]);\n\
    return page.cases.filter((one) => wanted.every(([choice, value]) => valuesOf(page, one, choice).includes(value)) && words.every((word) => haystackOf(page, one).includes(word)));\n\
  };\n\
  const applied = (page, filter) => {\n\
    const cases = withoutVerdicts(page, filter);\n\
    const counts = new Map();\n\
    for (const { verdict } of cases) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);\n\
    const { verdicts } = filter;\n\
    return {\n\
      cases: verdicts.size === 0 ? cases : cases.filter(({ verdict }) => verdicts.has(verdict)),\n\
      counts\n\
    };\n\
  };\n\
  const filterIn = (hash) => {\n\
    if (!hash.startsWith(\"#?\")) return null;\n\
    const asked = new URLSearchParams(hash.slice(2));\n\
    const verdicts = (asked.get(\"verdict\") ?? \"\").split(\",\");\n\
    const chosen = choices.flatMap((choice) => asked.get(choice) ? [[choice, asked.get(choice)]] : []);\n\
    return {\n\
      ...Object.fromEntries(chosen),\n\
      verdicts: new Set(verdictOrder.filter((verdict) => verdicts.includes(verdict))),\n\
      text: asked.get(\"text\") ?? \"\"\n\
    };\n\
  };\n\
  const hashOf = (filter) => {\n\
    if (isEverything(filter)) return \"#\";\n\
    const asked = new URLSearchParams();\n\
    if (filter.verdicts.size > 0) asked.set(\"verdict\", [...filter.verdicts].join(\",\"));\n\
    for (const choice of choices) if (filter[choice] !== void 0) asked.set(choice, filter[choice]);\n\
    if (filter.text.trim() !== \"\") asked.set(\"text\", filter.text.trim());\n\
    return `#?${asked}`;\n\
  };\n\
  // reports/page/controls.ts\n\
  const choiceWords = {\n\
    provider: [\"Provider\", \"All providers\"],\n\
    document: [\"Document\", \"All documents\"],\n\
    facet: [\"Facet\", \"All facets\"],\n\
    level: [\"Level\", \"All levels\"],\n\
    grant: [\"Grant\", \"All grants\"]\n\
  };\n\
  const optionsOf = (page, choice) => {\n\
    if (choice === \"provider\") return page.providers.map(({ id, name }) => [id, name]);\n\
    return [...new Set(page.cases.flatMap((one) => valuesOf(page, one, choice)))].sort((a, b) => a.localeCompare(b, \"en\", { numeric: true })).map((value) => [value, value]);\n\
  };\n\
  const menuOf = (page, choice, onChange) => {\n\
    const [label, all] = choiceWords[choice];\n\
    const options = optionsOf(page, choice);\n\
    const menu = element(\"select\", {\n\
      id: `choose-${choice}`,\n\
      \"aria-label\": label\n\
    }, element(\"option\", { value: \"\" }, all), options.map(([value, name]) => element(\"option\", { value }, name)));\n\
    menu.addEventListener(\"change\", () => onChange(menu.value === \"\" ? void 0 : menu.value));\n\
    return {\n\
      menu,\n\
      useful: options.length > 1\n\
    };\n\
  };\n\
  const without = (filter, choice) => {\n\
    const { [choice]: _, ...rest } = filter;\n\
    return rest;\n\
  };\n\
  const toggled = (verdicts, verdict) => {\n\
    const next = new Set(verdicts);\n\
    if (!next.delete(verdict)) next.add(verdict);\n\
    return next;\n\
  };\n\
  const controlsOf = (page, current, change) => {\n\
    const search = element(\"input\", {\n\
      type: \"search\",\n\
      id: \"find\",\n\
      placeholder: \"Find a case\",\n\
      \"aria-label\": \"Find a case by its words: title, check, parameter, requirement, cause\",\n\
      autocomplete: \"off\",\n\
      spellcheck: \"false\"\n\
    });\n\
    search.addEventListener(\"input\", () => change({\n\
      ...current(),\n\
      text: search.value\n\
    }));\n\
    const chips = verdictOrder.filter((verdict) => page.cases.some((one) => one.verdict === verdict)).map((verdict) => {\n\
      const count = element(\"b\", {});\n\
      return {\n\
        verdict,\n\
        chip: button({\n\
          class: `chip ${verdict}`,\n\
          \"aria-pressed\": \"false\",\n\
          id: `show-${verdict}`\n\
        }, () => change({\n\
          ...current(),\n\
          verdicts: toggled(current().verdicts, verdict)\n\
        }), element(\"span\", {\n\
          class: \"mark\",\n\
          \"aria-hidden\": \"true\"\n\
        }, verdictWords[verdict].mark), `${verdictWords[verdict].heading} `, count),\n\
        count\n\
      };\n\
    });\n\
    const menus = choices.map((choice) => ({\n\
      choice,\n\
      ...menuOf(page, choice, (value) => change(value === void 0 ? without(current(), choice) : {\n\
        ...current(),\n\
        [choice]: value\n\
      }))\n\
    }));\n\
    const clear = button({\n\
      class: \"clear\",\n\
      hidden: true\n\
    }, () => change(everything), \"Clear\");\n\
    const result = element(\"p\", {\n\
      class: \"result quiet\",\n\
      role: \"status\"\n\
    });\n\
    const show = (filter, { cases, counts }) => {\n\
      if (search.value.trim() !== filter.text.trim()) search.value = filter.text;\n\
      for (const { verdict, chip, count } of chips) {\n\
        const found = counts.get(verdict) ?? 0;\n\
        count.textContent = String(found);\n\
        chip.setAttribute(\"aria-pressed\", String(filter.verdicts.has(verdict)));\n\
        chip.classList.toggle(\"empty\", found === 0);\n\
      }\n\
      for (const { choice, menu } of menus) {\n\
        menu.value = filter[choice] ?? \"\";\n\
        menu.classList.toggle(\"chosen\", filter[choice] !== void 0);\n\
      }\n\
      clear.hidden = isEverything(filter);\n\
      result.textContent = isEverything(filter) ? counted(cases.length, \"case\") : `${cases.length} of ${counted(page.cases.length, \"case\")}`;\n\
    };\n\
    return {\n\
      root: element(\"div\", {\n\
        class: \"controls\",\n\
        role: \"search\"\n\
      }, element(\"div\", { class: \"row\" }, element(\"div\", { class: \"find\" }, search, element(\"kbd\", { \"aria-hidden\": \"true\" }, \"/\")), menus.filter(({ useful }) => useful).map(({ menu }) => menu)), element(\"div\", { class: \"row\" }, element(\"div\", {\n\
        class: \"chips\",\n\
        role: \"group\",\n\
        \"aria-label\": \"Verdicts\"\n\
      }, chips.map(({ chip }) => chip)), clear, result)),\n\
      search,\n\
      show\n\
    };\n\
  };\n\
  // reports/page/data.ts\n\
  const unknownCheck = {\n\
    id: \"\",\n\
    title: \"\",\n\
    facet: null,\n\
    why: \"\",\n\
    mistake: \"\",\n\
    fix: \"\"\n\
  };\n\
  const pairsOf = (items) => items.flatMap((name, at) => at % 2 === 0 ? [[name, items[at + 1] ?? \"\"]] : []);\n\
  const caseOf = (data, row) => {\n\
    const [id, provider, check, verdict, level, parameters, cause, requirements, documents, assertions, duration, extras] = row;\n\
    const textAt = (number) => data.texts[number] ?? \"\";\n\
    const textOrNull = (number) => number === null ? null : textAt(number);\n\
    return {\n\
      id,\n\
      provider,\n\
      check: data.checks[check] ?? unknownCheck,\n\
      verdict,\n\
      level,\n\
      parameters: pairsOf(parameters.map(textAt)),\n\
      cause: textOrNull(cause),\n\
      findings: (extras.f ?? []).map(([verdict, exchange, message, expected, actual, at, picture]) => ({\n\
        verdict,\n\
        exchange,\n\
        message: textAt(message),\n\
        expected: textOrNull(expected),\n\
        actual: textOrNull(actual),\n\
        at: textOrNull(at),\n\
        picture: picture === null ? null : data.pictures[picture] ?? null\n\
      })),\n\
      requirements: (data.lists[requirements] ?? []).flatMap((number) => data.requirements[number] ?? []),\n\
      documents: (data.lists[documents] ?? []).map(textAt),\n\
      exchanges: (extras.e ?? []).map((packed) => ({\n\
        number: Math.floor(packed / roles.length),\n\
        role: roles[packed % roles.length] ?? \"observed\"\n\
      })),\n\
      cover: extras.c ?? null,\n\
      source: extras.s ?? null,\n\
      blocks: extras.blocks ?? false,\n\
      known: extras.known ?? false,\n\
      assertions,\n\
      observed: extras.observed ?? 0,\n\
      duration\n\
    };\n\
  };\n\
  const inflated = async (packed) => {\n\
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));\n\
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(\"deflate-raw\"));\n\
    return JSON.parse(await new Response(stream).text());\n\
  };\n\
  const evidenceOf = ({ evidence, kept }) => {\n\
    const exchanges = [];\n\
    const pending = new Map();\n\
    const partOf = (number) => evidence.findLastIndex(({ first }) => first <= number);\n\
    const unpackPart = (part) => {\n\
      const { first, packed } = evidence[part] ?? {\n\
        first: 0,\n\
        packed: \"\"\n\
      };\n\
      const known = pending.get(part);\n\
      if (known) return known;\n\
      const unpacking = inflated(packed).then((found) => {\n\
        for (const [at, exchange] of found.entries()) exchanges[first + at] = exchange;\n\
      });\n\
      pending.set(part, unpacking);\n\
      return unpacking;\n\
    };\n\
    const packedParts = (numbers) => {\n\
      const missing = numbers.filter((number) => number < kept && exchanges[number] === void 0);\n\
      return [...new Set(missing.map(partOf))];\n\
    };\n\
    return {\n\
      at: (number) => exchanges[number],\n\
      isPacked: (numbers) => packedParts(numbers).length > 0,\n\
      unpack: async (numbers) => {\n\
        await Promise.all(packedParts(numbers).map(unpackPart));\n\
      },\n\
      unpackAll: async () => {\n\
        for (const part of evidence.keys()) await unpackPart(part);\n\
      }\n\
    };\n\
  };\n\
  const readPage = () => {\n\
    const data = JSON.parse(document.getElementById(\"report\")?.textContent ?? \"\");\n\
    const cases = data.cases.map((row) => caseOf(data, row));\n\
    return {\n\
      cases,\n\
      providers: data.providers,\n\
      byAnchor: new Map(cases.map((one) => [anchorOf(one.id), one])),\n\
      evidence: evidenceOf(data)\n\
    };\n\
  };\n\
  // reports/page/keys.ts\n\
  const help = [\n\
    [[\"/\"], \"find a case\"],\n\
    [[\"j\", \"k\"], \"next, previous case\"],\n\
    [[\"Enter\"], \"unfold or fold the case\"],\n\
    [[\"Escape\"], \"fold the case, clear the text\"],\n\
    [[\"?\"], \"this help\"]\n\
  ];\n\
  const helpDialog = () => {\n\
    const dialog = element(\"dialog\", {\n\
      id: \"help\",\n\
      \"aria-labelledby\": \"help-heading\"\n\
    }, element(\"h2\", { id: \"help-heading\" }, \"Keyboard\"), element(\"dl\", {}, help.map(([keys, what]) => [element(\"dt\", {}, keys.map((each, at) => [at > 0 && \" \", element(\"kbd\", {}, each)])), element(\"dd\", {}, what)])), button({ class: \"tool\" }, () => dialog.close(), \"Close\"));\n\
    return dialog;\n\
  };\n\
  const summaryOf = (row) => row?.querySelector(\"h4 > button\");\n\
  const isTyping = (target) => target instanceof HTMLElement && target.matches(\"input, select, textarea\");\n\
  const currentRow = (list) => {\n\
    const row = document.activeElement?.closest(\".case\");\n\
    if (row) return {\n\
      row,\n\
      focused: true\n\
    };\n\
    return {\n\
      row: list.rows().find((each) => each.getBoundingClientRect().bottom > 0),\n\
      focused: false\n\
    };\n\
  };\n\
  const focusRow = (row) => {\n\
    const summary = summaryOf(row);\n\
    summary?.focus({ preventScroll: true });\n\
    summary?.scrollIntoView({\n\
      block: \"nearest\",\n\
      behavior: isStill() ? \"auto\" : \"instant\"\n\
    });\n\
  };\n\
  const step = (list, by) => {\n\
    const { row, focused } = currentRow(list);\n\
    const at = row ? list.rows().indexOf(row) : -1;\n\
    if (row && !focused) {\n\
      focusRow(row);\n\
      return;\n\
    }\n\
    if (by === 1 && at + 1 >= list.rows().length) list.more();\n\
    focusRow(list.rows()[Math.max(at + by, 0)]);\n\
  };\n\
  const stepBack = ({ list, search, clearText, onClose }) => {\n\
    if (document.activeElement === search) {\n\
      if (search.value === \"\") search.blur();\n\
      else clearText();\n\
      return;\n\
    }\n\
    const row = document.activeElement?.closest(\".case\") ?? list.rows().find(list.isOpen);\n\
    if (!row || !list.isOpen(row)) return;\n\
    list.close(row);\n\
    onClose(row);\n\
    focusRow(row);\n\
  };\n\
  const listenToKeys = (parts) => {\n\
    const { list, search, dialog } = parts;\n\
    const actions = {\n\
      \"/\": () => search.select(),\n\
      j: () => step(list, 1),\n\
      k: () => step(list, -1),\n\
      \"?\": () => dialog.showModal()\n\
    };\n\
    document.addEventListener(\"keydown\", (event) => {\n\
      if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;\n\
      if (event.key === \"Escape\") {\n\
        stepBack(parts);\n\
        return;\n\
      }\n\
      const action = isTyping(event.target) ? void 0 : actions[event.key];\n\
      if (!action) return;\n\
      event.preventDefault();\n\
      action();\n\
    });\n\
  };\n\
  // reports/page/http.ts\n\
  const placeholder = /(<[a-z_]+:[\\w.:-]+>)/;\n\
  const withPlaceholders = (text) => text.split(placeholder).map((part, at) => at % 2 === 1 ? element(\"span\", { class: \"secret\" }, part) : part);\n\
  const withLineBreaks = (body) => {\n\
    const start = body.trimStart()[0];\n\
    if (body.includes(\"\\n\
\") || start !== \"{\" && start !== \"[\") return body;\n\
    try {\n\
      JSON.parse(body);\n\
    } catch {\n\
      return body;\n\
    }\n\
    const tokens = body.match(/\"(?:[^\"\\\\]|\\\\.)*\"|[{}[\\],:]|[^\\s{}[\\],:\"]+/g) ?? [];\n\
    let depth = 0;\n\
    const line = () => `\\n\
${\"  \".repeat(depth)}`;\n\
    return tokens.map((token, at) => {\n\
      const isEmpty = token === \"{\" && tokens[at + 1] === \"}\" || token === \"[\" && tokens[at + 1] === \"]\";\n\
      const wasEmpty = token === \"}\" && tokens[at - 1] === \"{\" || token === \"]\" && tokens[at - 1] === \"[\";\n\
      if (isEmpty || wasEmpty) return token;\n\
      if (token === \"{\" || token === \"[\") {\n\
        depth += 1;\n\
        return token + line();\n\
      }\n\
      if (token === \"}\" || token === \"]\") {\n\
        depth -= 1;\n\
        return line() + token;\n\
      }\n\
      if (token === \",\") return token + line();\n\
      return token === \":\" ? \": \" : token;\n\
    }).join(\"\");\n\
  };\n\
  const memberOf = (at) => at.startsWith(\"member \") ? at.slice(7).trim() : null;\n\
  const headerOf = (at) => at.startsWith(\"header \") ? at.slice(7).trim().toLowerCase() : null;\n\
  const isMarked = (place, part, line) => {\n\
    if (part === \"line\") return place === \"status\";\n\
    const header = headerOf(place);\n\
    if (part === \"header\") return header !== null && line.toLowerCase().startsWith(`${header}:`);\n\
    const member = memberOf(place);\n\
    return place === \"body\" || member !== null && line.trimStart().startsWith(JSON.stringify(member));\n\
  };\n\
  const missing = (places, part, lines) => places.flatMap((place) => {\n\
    const name = part === \"header\" ? headerOf(place) : memberOf(place);\n\
    if (name === null || lines.some((line) => isMarked(place, part, line))) return [];\n\
    return [part === \"header\" ? `${name}: not there` : `no member ${name}`];\n\
  });\n\
  const changing = /^(?:state|nonce|code_challenge|code_verifier|jti)=/;\n\
  const separators = /([?&])/;\n\
  const comparable = (text) => text.replace(/<([a-z_]+):\\d+>/g, \"<$1>\");\n\
  const isForm = ({ headers }) => headers.some(([name, value]) => name.toLowerCase() === \"content-type\" && value.includes(\"x-www-form-urlencoded\"));\n\
  const headerLine = ([name, value]) => `${name}: ${value}`;\n\
  const partsOf = (request) => {\n\
    const body = isForm(request) ? request.body.split(\"&\") : request.body.split(\"\\n\
\");\n\
    return new Set([\n\
      ...request.line.split(separators),\n\
      ...request.headers.map(headerLine),\n\
      ...body\n\
    ].map(comparable));\n\
  };\n\
  const isChanged = (part, other) => other !== null && part !== \"\" && !changing.test(part) && !other.has(comparable(part));\n\
  const compared = (part, other) => isChanged(part, other) ? element(\"span\", { class: \"changed\" }, withPlaceholders(part)) : withPlaceholders(part);\n\
  const comparedParts = (text, other) => text.split(separators).map((part, at) => at % 2 === 1 ? part : compared(part, other));\n\
  const lineOf = (content, marked) => marked ? element(\"mark\", {}, content) : [content, \"\\n\
\"];\n\
  const requestText = (request, places, other) => {\n\
    const known = other && partsOf(other);\n\
    const body = isForm(request) ? comparedParts(request.body, known) : withPlaceholders(withLineBreaks(request.body));\n\
    return element(\"pre\", { tabindex: \"0\" }, lineOf(comparedParts(request.line, known), places.includes(\"url\")), request.headers.map((header) => lineOf(compared(headerLine(header), known), false)), request.body !== \"\" && [\"\\n\
\", body]);\n\
  };\n\
  const responseText = (response, places) => {\n\
    const marked = (part, line) => lineOf(withPlaceholders(line), places.some((place) => isMarked(place, part, line)));\n\
    const headers = response.headers.map(headerLine);\n\
    const body = response.body === \"\" ? [] : withLineBreaks(response.body).split(\"\\n\
\");\n\
    const absent = (part, lines) => missing(places, part, lines).map((line) => element(\"mark\", { class: \"missing\" }, line));\n\
    return element(\"pre\", { tabindex: \"0\" }, marked(\"line\", response.line), headers.map((line) => marked(\"header\", line)), absent(\"header\", headers), body.length > 0 && [\"\\n\
\", body.map((line) => marked(\"body\", line))], absent(\"body\", body));\n\
  };\n\
  const shortLine = ({ request }) => request.line;\n\
  // reports/page/exchange.ts\n\
  const roleWords = {\n\
    control: \"control\",\n\
    probe: \"probe\",\n\
    observed: \"observed\"\n\
  };\n\
  const roleNotes = {\n\
    control: \"the unchanged request, which must succeed\",\n\
    probe: \"what is judged\",\n\
    observed: \"seen in passing\"\n\
  };\n\
  const selectAndCopy = (text) => {\n\
    const area = element(\"textarea\", {\n\
      class: \"unseen\",\n\
      \"aria-hidden\": \"true\",\n\
      tabindex: \"-1\"\n\
    });\n\
    area.value = text;\n\
    document.body.append(area);\n\
    area.select();\n\
    const copied = document.execCommand(\"copy\");\n\
    area.remove();\n\
    return copied;\n\
  };\n\
  const copy = async (text) => {\n\
    try {\n\
      await navigator.clipboard.writeText(text);\n\
      return true;\n\
    } catch {\n\
      return selectAndCopy(text);\n\
    }\n\
  };\n\
  const copyButton = (text, label, name) => {\n\
    const made = button({\n\
      class: \"copy\",\n\
      \"aria-label\": name\n\
    }, async () => {\n\
      made.textContent = await copy(text) ? \"Copied\" : \"Not copied\";\n\
      setTimeout(() => {\n\
        made.textContent = label;\n\
      }, 1500);\n\
      made.focus();\n\
    }, label);\n\
    return made;\n\
  };\n\
  const command = ({ curl }) => curl !== \"\" && element(\"div\", { class: \"command\" }, element(\"h5\", {}, \"Repeat it\"), element(\"pre\", { tabindex: \"0\" }, curl), copyButton(curl, \"Copy\", \"Copy the curl command line\"));\n\
  const messages = ({ exchange, places }, other) => {\n\
    const isComparable = other !== null && other.exchange.endpoint === exchange.endpoint;\n\
    return element(\"div\", { class: \"messages\" }, element(\"div\", {}, element(\"h5\", {}, \"Request\"), requestText(exchange.request, places, isComparable ? other.exchange.request : null)), element(\"div\", {}, element(\"h5\", {}, \"Response\"), responseText(exchange.response, places)), command(exchange));\n\
  };\n\
  const outcome = ({ exchange }) => `${exchange.response.line} · ${durationInWords(exchange.duration)}`;\n\
  const heading = (shown) => [\n\
    element(\"span\", {\n\
      class: `role ${shown.role}`,\n\
      title: roleNotes[shown.role]\n\
    }, roleWords[shown.role]),\n\
    element(\"span\", { class: \"purpose\" }, shown.exchange.purpose),\n\
    element(\"span\", { class: \"outcome\" }, outcome(shown))\n\
  ];\n\
  const whole = (shown, other) => element(\"section\", { class: `exchange ${shown.role}` }, element(\"h4\", {}, heading(shown)), messages(shown, other));\n\
  const folded = (shown) => {\n\
    const details = element(\"details\", { class: `exchange ${shown.role}` }, element(\"summary\", {}, heading(shown), element(\"code\", { class: \"line\" }, shortLine(shown.exchange))));\n\
    details.addEventListener(\"toggle\", () => {\n\
      if (details.open && details.childElementCount === 1) details.append(messages(shown, null));\n\
    });\n\
    return details;\n\
  };\n\
  const placesIn = (one, number) => one.findings.flatMap((finding) => finding.verdict !== \"pass\" && finding.exchange === number && finding.at !== null ? [finding.at] : []);\n\
  const tellingIn = (one, shown) => {\n\
    if (one.verdict === \"pass\") return [];\n\
    const named = new Set(one.findings.filter(({ verdict }) => verdict !== \"pass\").map(({ exchange }) => exchange));\n\
    const telling = shown.filter(({ number }) => named.has(number));\n\
    return telling.length > 0 ? telling : shown.filter(({ role }) => role === \"probe\").slice(-1);\n\
  };\n\
  const controlFor = (telling, shown) => {\n\
    if (telling.role !== \"probe\") return null;\n\
    const controls = shown.filter(({ role }) => role === \"control\");\n\
    return controls.findLast(({ exchange }) => exchange.endpoint === telling.exchange.endpoint) ?? controls.at(-1) ?? null;\n\
  };\n\
  const mostUnfolded$1 = 3;\n\
  const legend = () => element(\"p\", { class: \"legend quiet\" }, element(\"span\", { class: \"changed\" }, \"Underlined\"), \": what differs between the two requests. Highlighted: what the finding is about.\");\n\
  const countHeading = (one, shown) => one.observed > shown ? `${counted(one.observed, \"exchange\")} judged, ${shown} shown` : counted(shown, \"exchange\");\n\
  const exchangeSection = (one, evidence) => {\n\
    if (one.exchanges.length === 0) return null;\n\
    const shown = one.exchanges.flatMap(({ number, role }) => {\n\
      const exchange = evidence.at(number);\n\
      return exchange ? [{\n\
        number,\n\
        role,\n\
        exchange,\n\
        places: placesIn(one, number)\n\
      }] : [];\n\
    });\n\
    const left = one.exchanges.length - shown.length;\n\
    const telling = tellingIn(one, shown).slice(0, mostUnfolded$1);\n\
    const [first] = telling;\n\
    const control = first ? controlFor(first, shown) : null;\n\
    const unfolded = new Set([...telling, ...control ? [control] : []]);\n\
    const rest = shown.filter((each) => !unfolded.has(each));\n\
    return element(\"section\", { class: \"exchanges\" }, element(\"h3\", {}, countHeading(one, one.exchanges.length)), first && (control ? [element(\"div\", { class: \"pair\" }, whole(control, first), whole(first, control)), legend()] : element(\"div\", { class: \"single\" }, whole(first, null))), telling.slice(1).map((each) => element(\"div\", { class: \"single\" }, whole(each, null))), rest.map(folded), left > 0 && element(\"p\", { class: \"quiet\" }, `${counted(left, \"exchange\")} of this case: see report.json. This page holds no more.`));\n\
  };\n\
  // reports/page/case.ts\n\
  const level = (text) => element(\"span\", { class: \"level\" }, text);\n\
  const requirementItem = ({ level: binding, text, place, id, basis }) => element(\"div\", { class: \"requirement\" }, element(\"p\", {}, level(binding), \" \", text), element(\"p\", { class: \"quiet\" }, linked(place), \" · \", element(\"code\", {}, id), basis !== null && ` · ${basis}`));\n\
  const alsoItem = ({ level: binding, text, place, id }) => element(\"li\", {}, linked(place), \" \", level(binding), \" \", text, \" \", element(\"code\", { class: \"quiet\" }, id));\n\
  const requirements = (one) => {\n\
    const [own] = one.documents;\n\
    const main = one.requirements.filter(({ document }) => document === own);\n\
    const others = one.requirements.filter(({ document }) => document !== own);\n\
    if (one.requirements.length === 0 && one.source === null) return null;\n\
    return element(\"div\", { class: \"requirements\" }, main.map(requirementItem), one.source && element(\"p\", { class: \"quiet\" }, main.length === 0 && level(one.level), \" Documented in \", linked(one.source)), others.length > 0 && element(\"details\", {\n\
      class: \"also\",\n\
      open: others.length < 3\n\
    }, element(\"summary\", {}, \"Also required by \", [...new Set(others.map(({ document }) => document))].join(\", \")), element(\"ul\", {}, others.map(alsoItem))));\n\
  };\n\
  const side = (name, text, kind) => text !== null && element(\"div\", { class: kind }, element(\"dt\", {}, name), element(\"dd\", {}, text));\n\
  const placeWords = (at) => {\n\
    if (at === \"url\") return \"the URL of the request\";\n\
    return /^(?:header|member) /.test(at) ? `the ${at}` : `the ${at} of the response`;\n\
  };\n\
  const pictureOf = ({ picture }) => picture !== null && element(\"img\", {\n\
    class: \"picture\",\n\
    alt: \"The page that the user agent did not get on from\",\n\
    src: `data:image/jpeg;base64,${picture}`\n\
  });\n\
  const findingItem = (finding) => element(\"li\", { class: `finding ${finding.verdict}` }, element(\"p\", { class: \"message\" }, finding.message, finding.at !== null && element(\"span\", { class: \"quiet\" }, ` in ${placeWords(finding.at)}`)), (finding.expected !== null || finding.actual !== null) && element(\"dl\", {}, side(\"Expected\", finding.expected, \"expected\"), side(\"Came\", finding.actual, \"actual\")), pictureOf(finding));\n\
  const mostUnfolded = 4;\n\
  const worstFirst = [\n\
    \"fail\",\n\
    \"warn\",\n\
    \"inconclusive\"\n\
  ];\n\
  const findings = (one) => {\n\
    const against = one.findings.filter(({ verdict }) => verdict !== \"pass\").sort((a, b) => worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict));\n\
    const first = against.slice(0, mostUnfolded);\n\
    const rest = against.slice(mostUnfolded);\n\
    if (first.length > 0) return [element(\"ol\", { class: \"findings\" }, first.map(findingItem)), rest.length > 0 && element(\"details\", { class: \"more-findings\" }, element(\"summary\", {}, counted(rest.length, \"more finding\")), element(\"ol\", { class: \"findings\" }, rest.map(findingItem)))];\n\
    return one.verdict !== \"pass\" && one.cause !== null && element(\"p\", {}, one.cause);\n\
  };\n\
  const coverOf = (cover) => element(\"div\", { class: `cover ${cover.kind === \"waiver\" ? \"waived\" : \"deviation\"}` }, element(\"p\", {}, element(\"b\", {}, cover.kind === \"waiver\" ? \"Waiver\" : \"Documented deviation\"), ` of a ${cover.verdict}: ${cover.reason}`), element(\"p\", { class: \"quiet\" }, cover.source && [\" Source: \", linked(cover.source)], cover.owner !== null && ` Owner: ${cover.owner}`, cover.expires !== null && ` Expires: ${cover.expires}`, cover.link && [\" Tracked at \", linked(cover.link)]));\n\
  const advice = ({ check, verdict }) => {\n\
    if (verdict === \"pass\") return null;\n\
    const rows = [\n\
      [\"How servers usually fix it\", check.fix],\n\
      [\"How it usually comes about\", check.mistake],\n\
      [\"Why it matters\", check.why]\n\
    ].filter(([, text]) => text !== \"\");\n\
    return rows.length > 0 && element(\"dl\", { class: \"advice\" }, rows.map(([name, text]) => [element(\"dt\", {}, name), element(\"dd\", {}, text)]));\n\
  };\n\
  const facts = (one) => {\n\
    const address = `#${anchorOf(one.id)}`;\n\
    return element(\"p\", { class: \"case-facts quiet\" }, `${counted(one.assertions, \"assertion\")} in ${durationInWords(one.duration)} · `, element(\"a\", { href: address }, \"link to this case\"), \" · \", element(\"code\", {}, `oauth2spec explain ${one.check.id}`), \" \", copyButton(`oauth2spec explain ${one.check.id}`, \"Copy\", \"Copy the command that explains the check\"));\n\
  };\n\
  const caseContent = (one, evidence) => {\n\
    const place = element(\"div\", { class: \"evidence\" });\n\
    const show = () => place.replaceChildren(...[exchangeSection(one, evidence)].filter((found) => found !== null));\n\
    const numbers = one.exchanges.map(({ number }) => number);\n\
    if (evidence.isPacked(numbers)) {\n\
      place.append(element(\"p\", { class: \"quiet\" }, \"Unpacking the exchanges…\"));\n\
      evidence.unpack(numbers).then(show, () => {\n\
        place.replaceChildren(element(\"p\", { class: \"quiet\" }, \"This browser cannot unpack the exchanges: see report.json.\"));\n\
      });\n\
    } else show();\n\
    return element(\"div\", { class: \"content\" }, requirements(one), findings(one), one.cover && coverOf(one.cover), place, advice(one), facts(one));\n\
  };\n\
  // reports/page/list.ts\n\
  const portion = 100;\n\
  const mostOnPaper = 100;\n\
  const isFoldedAtFirst = (verdict) => verdict === \"pass\" || verdict === \"inapplicable\";\n\
  const isShared = ([name, value], group) => group.every(({ parameters }) => parameters.some(([other, its]) => other === name && its === value));\n\
  const mark = (verdict) => [element(\"span\", {\n\
    class: \"mark\",\n\
    \"aria-hidden\": \"true\"\n\
  }, verdictWords[verdict].mark), element(\"span\", { class: \"unseen\" }, `${verdict}: `)];\n\
  const listOf = (page, onToggle) => {\n\
    const root = element(\"div\", { class: \"list\" });\n\
    const several = page.providers.length > 1;\n\
    const rowOfCase = new Map();\n\
    const caseOfRow = new WeakMap();\n\
    let groups = [];\n\
    const summaryOf = (row) => row.querySelector(\"h4 > button\");\n\
    const isOpen = (row) => summaryOf(row)?.getAttribute(\"aria-expanded\") === \"true\";\n\
    const unfold = (row, one) => {\n\
      if (isOpen(row)) return;\n\
      if (row.childElementCount === 1) row.append(caseContent(one, page.evidence));\n\
      summaryOf(row)?.setAttribute(\"aria-expanded\", \"true\");\n\
      row.classList.add(\"open\");\n\
    };\n\
    const fold = (row) => {\n\
      summaryOf(row)?.setAttribute(\"aria-expanded\", \"false\");\n\
      row.classList.remove(\"open\");\n\
    };\n\
    const makeRow = (one, group) => {\n\
      const again = group[0] !== one;\n\
      const shown = again ? one.parameters.filter((parameter) => !isShared(parameter, group)) : one.parameters;\n\
      const summary = button({\n\
        class: \"summary\",\n\
        \"aria-expanded\": \"false\"\n\
      }, () => {\n\
        const opening = !isOpen(row);\n\
        if (opening) unfold(row, one);\n\
        else fold(row);\n\
        onToggle(one, opening);\n\
      }, element(\"span\", { class: \"marks\" }, mark(one.verdict)), element(\"span\", { class: \"words\" }, element(\"span\", { class: \"title\" }, one.check.title), shown.map(([name, value]) => [\" \", element(\"span\", { class: \"tag\" }, `${name} `, element(\"b\", {}, value))]), one.known && [\" \", element(\"span\", { class: \"tag\" }, \"as in the baseline\")], one.blocks && one.verdict !== \"fail\" && [\" \", element(\"span\", { class: \"tag blocks\" }, \"blocks\")], one.verdict !== \"pass\" && one.cause !== null && element(\"span\", { class: \"cause\" }, one.cause.length > 300 ? `${one.cause.slice(0, 300)}…` : one.cause)), element(\"span\", { class: \"end\" }, several && element(\"span\", { class: \"provider\" }, page.providers[one.provider]?.name ?? \"\"), element(\"span\", { class: \"level\" }, one.level), element(\"code\", {}, one.check.id)));\n\
      const row = element(\"article\", {\n\
        class: `case ${one.verdict}${again ? \" again\" : \"\"}`,\n\
        id: anchorOf(one.id)\n\
      }, element(\"h4\", {}, summary));\n\
      rowOfCase.set(one, row);\n\
      caseOfRow.set(row, one);\n\
      return row;\n\
    };\n\
    const groupOf = (verdict, found, unfolded) => {\n\
      const byCheck = groupBy(found, ({ check }) => check.id);\n\
      const cases = [...byCheck.values()].flat();\n\
      const rows = element(\"div\", {\n\
        class: \"rows\",\n\
        hidden: !unfolded\n\
      });\n\
      const end = element(\"div\", { class: \"end-of-portion\" });\n\
      let made = 0;\n\
      const makeMore = () => {\n\
        if (made >= cases.length) return false;\n\
        const next = cases.slice(made, made + portion);\n\
        const parts = next.map((one) => makeRow(one, byCheck.get(one.check.id) ?? []));\n\
        made += next.length;\n\
        end.before(...parts);\n\
        if (made >= cases.length) end.remove();\n\
        return true;\n\
      };\n\
      const heading = button({ \"aria-expanded\": String(unfolded) }, () => setUnfolded(rows.hidden !== false), element(\"span\", {\n\
        class: \"mark\",\n\
        \"aria-hidden\": \"true\"\n\
      }, verdictWords[verdict].mark), verdictWords[verdict].heading, \" \", element(\"span\", { class: \"count\" }, String(cases.length)));\n\
      const setUnfolded = (open) => {\n\
        rows.hidden = !open;\n\
        heading.setAttribute(\"aria-expanded\", String(open));\n\
        if (open && made === 0) makeMore();\n\
      };\n\
      rows.append(end);\n\
      nearing.observe(end);\n\
      endings.set(end, makeMore);\n\
      if (unfolded) makeMore();\n\
      return {\n\
        verdict,\n\
        cases,\n\
        root: element(\"section\", { class: `group ${verdict}` }, element(\"h3\", {}, heading), rows),\n\
        rows,\n\
        unfold: setUnfolded,\n\
        isUnfolded: () => rows.hidden === false,\n\
        makeMore,\n\
        makeUntil: (one) => {\n\
          while (!rowOfCase.has(one) && makeMore());\n\
        }\n\
      };\n\
    };\n\
    const endings = new WeakMap();\n\
    const nearing = new IntersectionObserver((entries) => {\n\
      for (const { isIntersecting, target } of entries) {\n\
        if (!isIntersecting || !endings.get(target)?.()) continue;\n\
        nearing.unobserve(target);\n\
        nearing.observe(target);\n\
      }\n\
    }, { rootMargin: \"1200px\" });\n\
    const show = (cases, unfoldAll) => {\n\
      nearing.disconnect();\n\
      rowOfCase.clear();\n\
      const before = new Map(groups.map((group) => [group.verdict, group.isUnfolded()]));\n\
      groups = verdictOrder.flatMap((verdict) => {\n\
        const found = cases.filter((one) => one.verdict === verdict);\n\
        if (found.length === 0) return [];\n\
        const unfolded = unfoldAll || (before.get(verdict) ?? !isFoldedAtFirst(verdict));\n\
        return [groupOf(verdict, found, unfolded)];\n\
      });\n\
      root.replaceChildren(...groups.map((group) => group.root));\n\
      if (groups.length === 0) root.append(element(\"p\", { class: \"nothing\" }, \"No case is like that.\"));\n\
    };\n\
    const open = (one) => {\n\
      const group = groups.find(({ cases }) => cases.includes(one));\n\
      if (!group) return void 0;\n\
      group.unfold(true);\n\
      group.makeUntil(one);\n\
      const row = rowOfCase.get(one);\n\
      if (row) unfold(row, one);\n\
      return row;\n\
    };\n\
    return {\n\
      root,\n\
      show,\n\
      open,\n\
      close: fold,\n\
      isOpen,\n\
      rows: () => groups.filter((group) => group.isUnfolded()).flatMap(({ rows }) => [...rows.querySelectorAll(\".case\")]),\n\
      more: () => {\n\
        const unfolded = groups.findLast((group) => group.isUnfolded());\n\
        if (unfolded) return unfolded.makeMore();\n\
        const [first] = groups;\n\
        first?.unfold(true);\n\
        return first !== void 0;\n\
      },\n\
      caseOf: (row) => caseOfRow.get(row),\n\
      unfoldForPaper: () => {\n\
        const cases = groups.filter(({ verdict }) => !isFoldedAtFirst(verdict)).flatMap((group) => group.cases);\n\
        for (const one of cases.slice(0, mostOnPaper)) open(one);\n\
      }\n\
    };\n\
  };\n\
  // reports/page/theme.ts\n\
  const themes = [\n\
    \"system\",\n\
    \"light\",\n\
    \"dark\"\n\
  ];\n\
  const words = {\n\
    system: \"Auto\",\n\
    light: \"Light\",\n\
    dark: \"Dark\"\n\
  };\n\
  const key = \"oauth2spec-theme\";\n\
  const kept = () => {\n\
    try {\n\
      return themes.find((theme) => theme === localStorage.getItem(key)) ?? \"system\";\n\
    } catch {\n\
      return \"system\";\n\
    }\n\
  };\n\
  const keep = (theme) => {\n\
    try {\n\
      localStorage.setItem(key, theme);\n\
    } catch {}\n\
  };\n\
  const themeButton = () => {\n\
    let theme = kept();\n\
    const show = () => {\n\
      document.documentElement.dataset.theme = theme;\n\
      made.textContent = `Theme: ${words[theme]}`;\n\
    };\n\
    const made = button({\n\
      class: \"tool\",\n\
      id: \"theme\"\n\
    }, () => {\n\
      theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? \"system\";\n\
      keep(theme);\n\
      show();\n\
    });\n\
    show();\n\
    return made;\n\
  };\n\
  // reports/page/main.ts\n\
  const page = readPage();\n\
  let filter = everything;\n\
  const list = listOf(page, (one, open) => {\n\
    if (open) history.pushState(null, \"\", `#${anchorOf(one.id)}`);\n\
    else leave(one);\n\
  });\n\
  const leave = (one) => {\n\
    if (one && location.hash === `#${anchorOf(one.id)}`) history.replaceState(null, \"\", hashOf(filter));\n\
  };\n\
  const show = (next) => {\n\
    filter = next;\n\
    const found = applied(page, filter);\n\
    controls.show(filter, found);\n\
    list.show(found.cases, !isEverything(filter));\n\
  };\n\
  const controls = controlsOf(page, () => filter, (next) => {\n\
    show(next);\n\
    history.replaceState(null, \"\", hashOf(next));\n\
  });\n\
  const fragment = () => {\n\
    try {\n\
      return decodeURIComponent(location.hash.slice(1));\n\
    } catch {\n\
      return location.hash.slice(1);\n\
    }\n\
  };\n\
  const openCase = (one) => {\n\
    let row = list.open(one);\n\
    if (!row) {\n\
      show(everything);\n\
      row = list.open(one);\n\
    }\n\
    row?.querySelector(\"h4 > button\")?.focus({ preventScroll: true });\n\
    row?.scrollIntoView({ block: \"start\" });\n\
  };\n\
  const follow = () => {\n\
    const asked = filterIn(location.hash);\n\
    if (asked) {\n\
      if (hashOf(asked) !== hashOf(filter)) show(asked);\n\
      controls.root.scrollIntoView({ block: \"start\" });\n\
      return;\n\
    }\n\
    const name = fragment();\n\
    const provider = page.providers.find(({ id }) => providerAnchorOf(id) === name);\n\
    const one = page.byAnchor.get(name);\n\
    if (one) openCase(one);\n\
    else if (provider) show({\n\
      ...everything,\n\
      provider: provider.id\n\
    });\n\
    else if (name === \"\" && !isEverything(filter)) show(everything);\n\
  };\n\
  const dialog = helpDialog();\n\
  document.getElementById(\"tools\")?.append(button({\n\
    class: \"tool\",\n\
    id: \"keys\",\n\
    \"aria-haspopup\": \"dialog\"\n\
  }, () => dialog.showModal(), \"Keys\"), themeButton());\n\
  document.getElementById(\"cases\")?.append(controls.root, list.root);\n\
  document.body.append(dialog);\n\
  show(everything);\n\
  listenToKeys({\n\
    list,\n\
    search: controls.search,\n\
    dialog,\n\
    clearText: () => {\n\
      show({\n\
        ...filter,\n\
        text: \"\"\n\
      });\n\
      history.replaceState(null, \"\", hashOf(filter));\n\
    },\n\
    onClose: (row) => leave(list.caseOf(row))\n\
  });\n\
  if (location.hash.length > 1) follow();\n\
  addEventListener(\"hashchange\", follow);\n\
  addEventListener(\"beforeprint\", list.unfoldForPaper);\n\
  setTimeout(() => page.evidence.unpackAll().catch(() => void 0), 300);\n\
})();\n\
"
