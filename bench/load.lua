-- wrk -s load.lua URL -- FILE [fresh]: asks for the addresses of FILE in turn. With "fresh" each address is asked for
-- once only, by a parameter that the page does not know, so that no cache holds it.
-- Prints: requests, seconds, p50 and p99 in milliseconds, failures.
local paths, fresh, asked = {}, false, 0

function init(arguments)
    for path in io.lines(arguments[1]) do
        paths[#paths + 1] = path
    end
    fresh = arguments[2] == "fresh" and os.time() .. "-"
end

function request()
    asked = asked + 1
    local path = paths[(asked - 1) % #paths + 1]
    return wrk.format("GET", fresh and path .. "?x=" .. fresh .. asked or path)
end

function done(summary, latency)
    local e = summary.errors
    print(string.format("load %d %.3f %.2f %.2f %d", summary.requests, summary.duration / 1e6,
        latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
        e.connect + e.read + e.write + e.status + e.timeout))
end
